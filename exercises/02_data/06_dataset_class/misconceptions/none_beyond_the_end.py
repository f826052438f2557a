"""Beyond the end it returns something instead of raising IndexError.

A None, an empty tensor or the last row once more looks like data to the caller. There is no such row, and only the IndexError says so.
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
        if not -len(self) <= i < len(self):
            return None
        x = self.X[i]
        if self.transform is not None:
            x = self.transform(x)
        return x, self.y[i]


def make_loader(ds, batch_size, shuffle, generator):
    return DataLoader(ds, batch_size=batch_size, shuffle=shuffle, generator=generator)
