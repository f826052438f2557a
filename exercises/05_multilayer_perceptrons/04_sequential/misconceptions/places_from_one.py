"""The places are counted from 1.

The first part is registered as "0", as in `nn.Sequential`.
"""

from torch import nn


class MySequential(nn.Module):
    def __init__(self, *parts):
        super().__init__()
        for place, part in enumerate(parts, start=1):
            self.add_module(str(place), part)

    def forward(self, X):
        for part in self._modules.values():
            X = part(X)
        return X

    def __len__(self):
        return len(self._modules)

    def __getitem__(self, i):
        return list(self._modules.values())[i]
