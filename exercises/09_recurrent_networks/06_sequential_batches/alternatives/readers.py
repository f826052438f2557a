"""A reader for each strip, as an object that remembers its place."""

import torch


class Reader:
    def __init__(self, text):
        self.text, self.place = text, 0

    def read(self, n):
        piece = self.text[self.place : self.place + n + 1]
        self.place += n
        return piece


def seq_data_iter_sequential(corpus, batch_size, num_steps, generator):
    text = corpus[int(torch.rand((), generator=generator) * num_steps) :]
    length = (len(text) - 1) // batch_size
    readers = [Reader(text[i * length : (i + 1) * length + 1]) for i in range(batch_size)]
    for _ in range(length // num_steps):
        pieces = torch.tensor([reader.read(num_steps) for reader in readers])
        yield pieces[:, :-1], pieces[:, 1:]
