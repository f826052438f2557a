"""It counts more than its own parts.

`modules()` gives the module itself, its parts, and their parts; `parameters()` gives weights. The length is the number of places.
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
        return len(list(self.modules()))

    def __getitem__(self, i):
        return list(self._modules.values())[i]
