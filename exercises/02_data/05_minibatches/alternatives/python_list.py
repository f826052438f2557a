"""A list of indices, as in the book."""

import torch


def data_iter(X, y, batch_size, generator):
    num_examples = len(X)
    indices = torch.randperm(num_examples, generator=generator).tolist()
    for i in range(0, num_examples, batch_size):
        batch_indices = torch.tensor(indices[i : min(i + batch_size, num_examples)])
        yield X[batch_indices], y[batch_indices]
