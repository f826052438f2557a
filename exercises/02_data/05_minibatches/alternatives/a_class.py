"""An object that can be iterated."""

import torch


class Batches:
    def __init__(self, X, y, size, order):
        self.X, self.y, self.size, self.order, self.place = X, y, size, order, 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.place >= len(self.order):
            raise StopIteration
        rows = self.order[self.place : self.place + self.size]
        self.place += self.size
        return torch.stack([self.X[i] for i in rows]), torch.stack([self.y[i] for i in rows])


def data_iter(X, y, batch_size, generator):
    return Batches(X, y, batch_size, torch.randperm(len(X), generator=generator).tolist())
