"""Negative indices do not count from the end.

net[-1] is the last part, as with a list.
"""

from torch import nn


class MySequential(nn.Module):
    def __init__(self, *parts):
        super().__init__()
        for place, part in enumerate(parts):
            self.add_module(str(place), part)

    def forward(self, X):
        for part in self._modules.values():
            X = part(X)
        return X

    def __len__(self):
        return len(self._modules)

    def __getitem__(self, i):
        if not 0 <= i < len(self):
            raise IndexError(i)
        return self._modules[str(i)]
