"""Checks the index itself; keeps detached copies."""

import torch
import torch.utils.data as data


class PointsDataset(data.Dataset):
    def __init__(self, X, y, transform=None):
        self.features, self.labels, self.t = X.clone(), y.clone(), transform

    def __len__(self):
        return self.features.size(0)

    def __getitem__(self, i):
        n = len(self)
        if i >= n or i < -n:
            raise IndexError(f"row {i} of {n}")
        if i < 0:
            i += n
        x = self.features.select(0, i)
        return [self.t(x) if self.t else x, self.labels.select(0, i)]


def make_loader(ds, batch_size, shuffle, generator):
    return data.DataLoader(ds, batch_size, shuffle, generator=generator, num_workers=0, drop_last=False)
