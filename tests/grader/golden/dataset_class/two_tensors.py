"""expects: none
"""

import torch
from torch.utils import data


class PointsDataset(data.Dataset):
    def __init__(self, X, y, transform=None):
        super().__init__()
        self.pairs = (X, y)
        self.f = transform

    def __len__(self):
        return len(self.pairs)

    def __getitem__(self, i):
        X, y = self.pairs
        if self.f:
            return self.f(X[i]), y[i]
        return X[i], y[i]


def make_loader(ds, batch_size, shuffle, generator):
    return data.DataLoader(dataset=ds, batch_size=batch_size, shuffle=shuffle, generator=generator)
