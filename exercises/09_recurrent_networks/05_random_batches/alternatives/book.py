"""The book's way: offset cut off, a list of starts, Python's shuffle seeded from the generator."""

import random

import torch


def seq_data_iter_random(corpus, batch_size, num_steps, generator):
    dice = random.Random(int(torch.randint(2**31, (1,), generator=generator)))
    corpus = corpus[dice.randint(0, num_steps - 1) :]
    num_subseqs = (len(corpus) - 1) // num_steps
    initial_indices = list(range(0, num_subseqs * num_steps, num_steps))
    dice.shuffle(initial_indices)

    def data(pos):
        return corpus[pos : pos + num_steps]

    num_batches = num_subseqs // batch_size
    for i in range(0, batch_size * num_batches, batch_size):
        per_batch = initial_indices[i : i + batch_size]
        yield torch.tensor([data(j) for j in per_batch]), torch.tensor([data(j + 1) for j in per_batch])
