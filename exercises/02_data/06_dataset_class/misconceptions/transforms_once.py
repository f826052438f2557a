"""The transform is called in the constructor, once for each row.

Then a random transform gives the same row in every epoch, and all rows are transformed although perhaps only a few are read. Call it in `__getitem__`, each time.
"""

import torch
from torch.utils.data import DataLoader, Dataset


class PointsDataset(Dataset):
    def __init__(self, X, y, transform=None):
        self.X = X if transform is None else torch.stack([transform(x) for x in X])
        self.y = y
        self.transform = transform

    def __len__(self):
        return len(self.X)

    def __getitem__(self, i):
        x = self.X[i]
        return x, self.y[i]


def make_loader(ds, batch_size, shuffle, generator):
    return DataLoader(ds, batch_size=batch_size, shuffle=shuffle, generator=generator)
