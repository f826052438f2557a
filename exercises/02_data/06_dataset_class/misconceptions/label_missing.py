"""The label is missing.

A row comes with its label: `ds[i]` is a pair, x and its label. A loader needs both to make pairs of batches.
"""

from torch.utils.data import DataLoader, Dataset
import torch


class PointsDataset(Dataset):
    def __init__(self, X, y, transform=None):
        self.X, self.y, self.transform = X, y, transform

    def __len__(self):
        return len(self.X)

    def __getitem__(self, i):
        x = self.X[i]
        return x if self.transform is None else self.transform(x)


def make_loader(ds, batch_size, shuffle, generator):
    return DataLoader(ds, batch_size=batch_size, shuffle=shuffle, generator=generator)
