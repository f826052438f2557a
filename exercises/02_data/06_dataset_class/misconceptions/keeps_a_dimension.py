"""The row keeps a dimension of length 1.

A slice such as X[i : i + 1] or X[[i]] has shape (1, D), and batches of such rows get shape (N, 1, D). A whole number in the brackets drops the dimension. (A slice also knows no end: instead of an IndexError it gives an empty tensor.)
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
        x = self.X[i : i + 1]
        if self.transform is not None:
            x = self.transform(x)
        return x, self.y[i : i + 1]


def make_loader(ds, batch_size, shuffle, generator):
    return DataLoader(ds, batch_size=batch_size, shuffle=shuffle, generator=generator)
