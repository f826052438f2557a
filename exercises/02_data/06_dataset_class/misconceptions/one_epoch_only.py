"""It returns an iterator, which is used up after one epoch.

The loader itself can be walked through again and again, and shuffles anew each time. Return it as it is, without `iter`.
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
        x = self.X[i]
        if self.transform is not None:
            x = self.transform(x)
        return x, self.y[i]


def make_loader(ds, batch_size, shuffle, generator):
    return iter(DataLoader(ds, batch_size=batch_size, shuffle=shuffle, generator=generator))
