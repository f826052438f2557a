"""The class is not derived from torch.utils.data.Dataset.

A loader would still take it, but other parts of torch (`random_split`, `ConcatDataset`, the sum of two data sets) are made for Datasets.
"""

from torch.utils.data import DataLoader


class PointsDataset:
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
    return DataLoader(ds, batch_size=batch_size, shuffle=shuffle, generator=generator)
