"""The transform is called on the whole table, not on one row.

In the constructor.
"""

from torch.utils.data import DataLoader, Dataset


class PointsDataset(Dataset):
    def __init__(self, X, y, transform=None):
        self.X = X if transform is None else transform(X)
        self.y = y
        self.transform = transform

    def __len__(self):
        return len(self.X)

    def __getitem__(self, i):
        x = self.X[i]
        return x, self.y[i]


def make_loader(ds, batch_size, shuffle, generator):
    return DataLoader(ds, batch_size=batch_size, shuffle=shuffle, generator=generator)
