"""The label is a Python number, not a tensor.

The same, as a decimal number.
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
        return x, self.y[i].item() * 1.0


def make_loader(ds, batch_size, shuffle, generator):
    return DataLoader(ds, batch_size=batch_size, shuffle=shuffle, generator=generator)
