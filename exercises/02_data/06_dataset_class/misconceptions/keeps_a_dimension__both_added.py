"""The row keeps a dimension of length 1.

The same, added to both, after the transform.
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
        if self.transform is not None:
            x = self.transform(x)
        return x[None], self.y[i][None]


def make_loader(ds, batch_size, shuffle, generator):
    return DataLoader(ds, batch_size=batch_size, shuffle=shuffle, generator=generator)
