"""The index is used as a name.

There is no part called "-1", and a name that is missing raises KeyError or AttributeError. Indices count from both ends and raise IndexError: a list of the parts does both.
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
        return self._modules[str(i)]
