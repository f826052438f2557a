"""`super().__init__()` is not called.

It makes the dicts in which a module keeps its parts. Without it no part can be registered.
"""

from torch import nn


class MySequential(nn.Module):
    def __init__(self, *parts):
        for place, part in enumerate(parts):
            self.add_module(str(place), part)

    def forward(self, X):
        for part in self._modules.values():
            X = part(X)
        return X

    def __len__(self):
        return len(self._modules)

    def __getitem__(self, i):
        return list(self._modules.values())[i]
