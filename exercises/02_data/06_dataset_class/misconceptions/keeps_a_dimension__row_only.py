"""The row keeps a dimension of length 1.

Only the row.
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
        x = self.X[i].unsqueeze(0)
        if self.transform is not None:
            x = self.transform(x)
        return x, self.y[i]


def make_loader(ds, batch_size, shuffle, generator):
    return DataLoader(ds, batch_size=batch_size, shuffle=shuffle, generator=generator)
