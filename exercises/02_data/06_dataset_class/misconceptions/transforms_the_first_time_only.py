"""The transform is called only the first time that a row is read.

What came out was kept and is handed out again. Then a random transform gives the same row in every epoch. Call it in `__getitem__` each time, and keep the rows as they were.
"""

from torch.utils.data import DataLoader, Dataset


class PointsDataset(Dataset):
    def __init__(self, X, y, transform=None):
        self.X, self.y, self.transform, self.kept = X, y, transform, {}

    def __len__(self):
        return len(self.X)

    def __getitem__(self, i):
        if i not in self.kept:
            self.kept[i] = self.X[i] if self.transform is None else self.transform(self.X[i])
        return self.kept[i], self.y[i]


def make_loader(ds, batch_size, shuffle, generator):
    return DataLoader(ds, batch_size=batch_size, shuffle=shuffle, generator=generator)
