"""Beyond the end another exception is raised than IndexError.

Python's `for` knows IndexError as the end of a sequence; any other exception stops the program. X[i] raises the right one by itself.
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
            raise ValueError(f"no row {i}")
        x = self.X[i]
        if self.transform is not None:
            x = self.transform(x)
        return x, self.y[i]


def make_loader(ds, batch_size, shuffle, generator):
    return DataLoader(ds, batch_size=batch_size, shuffle=shuffle, generator=generator)
