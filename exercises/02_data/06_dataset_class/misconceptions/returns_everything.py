"""Each index gives the whole tensor.

`ds[i]` is asked for one row. If every answer holds all N rows, a batch of 32 holds 32 · N of them. Use i: the row is X[i], and its label y[i].
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
        x = self.X
        if self.transform is not None:
            x = self.transform(x)
        return x, self.y


def make_loader(ds, batch_size, shuffle, generator):
    return DataLoader(ds, batch_size=batch_size, shuffle=shuffle, generator=generator)
