"""Strips that are a whole number of batches long, so that nothing lies between two of them."""

import torch


def seq_data_iter_sequential(corpus, batch_size, num_steps, generator):
    t = torch.as_tensor(corpus)
    (offset,) = torch.randperm(num_steps, generator=generator)[:1].tolist()
    batches = (len(t) - offset - 1) // (batch_size * num_steps)
    n = batches * batch_size * num_steps
    X = t[offset:][:n].view(batch_size, batches, num_steps).unbind(1)
    Y = t[offset + 1 :][:n].view(batch_size, batches, num_steps).unbind(1)
    return zip(X, Y)
