"""expects: label_missing"""

from torch.utils.data import DataLoader, Dataset
import torch


class PointsDataset(Dataset):
    def __init__(self, X, y, transform=None):
        self.X, self.y, self.transform = X, y, transform

    def __len__(self):
        return len(self.X)

    def __getitem__(self, i):
        return self.X[i] if not self.transform else self.transform(self.X[i])


def make_loader(ds, batch_size, shuffle, generator):
    return DataLoader(ds, batch_size=batch_size, shuffle=shuffle, generator=generator)
