"""expects: other_exception"""

from torch.utils.data import DataLoader, Dataset
import torch


class PointsDataset(Dataset):
    def __init__(self, X, y, transform=None):
        self.X, self.y, self.transform = X, y, transform

    def __len__(self):
        return len(self.X)

    def __getitem__(self, i):
        if i >= len(self) or i < -len(self):
            raise StopIteration
        x = self.X[i]
        if self.transform is not None:
            x = self.transform(x)
        return x, self.y[i]


def make_loader(ds, batch_size, shuffle, generator):
    return DataLoader(ds, batch_size=batch_size, shuffle=shuffle, generator=generator)
