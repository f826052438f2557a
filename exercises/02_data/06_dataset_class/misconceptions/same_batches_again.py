"""The batches are made once, and are the same in every epoch.

A list of batches keeps its order, and a new order in each epoch is the point of shuffling. It also holds all data in the memory at once. Return the loader itself.
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
    return list(DataLoader(ds, batch_size=batch_size, shuffle=shuffle, generator=generator))
