"""A loader of its own, of the same manners."""

import torch
from torch.utils.data import DataLoader, Dataset


class PointsDataset(Dataset):
    def __init__(self, X, y, transform=None):
        self.data = (X, y)
        self.transform = transform

    def __len__(self):
        return self.data[1].shape[0]

    def __getitem__(self, i):
        x, label = (part[i] for part in self.data)
        if callable(self.transform):
            x = self.transform(x)
        return x, label


class Order:
    def __init__(self, n, generator):
        self.n, self.generator = n, generator

    def __len__(self):
        return self.n

    def __iter__(self):
        return iter(torch.randperm(self.n, generator=self.generator).tolist())


def make_loader(ds, batch_size, shuffle, generator):
    if not shuffle:
        return DataLoader(ds, batch_size=batch_size)
    return DataLoader(ds, batch_size=batch_size, sampler=Order(len(ds), generator))
