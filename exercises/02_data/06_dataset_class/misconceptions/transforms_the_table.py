"""The transform is called on the whole table, not on one row.

It is written for one x, of shape (D,) or (C, H, W). Take the row first, then transform it.
"""

from torch.utils.data import DataLoader, Dataset


class PointsDataset(Dataset):
    def __init__(self, X, y, transform=None):
        self.X = X
        self.y = y
        self.transform = transform

    def __len__(self):
        return len(self.X)

    def __getitem__(self, i):
        X = self.X if self.transform is None else self.transform(self.X)
        return X[i], self.y[i]


def make_loader(ds, batch_size, shuffle, generator):
    return DataLoader(ds, batch_size=batch_size, shuffle=shuffle, generator=generator)
