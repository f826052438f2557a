"""The parts are taken as one list.

Whoever builds a network hands them in one by one: `MySequential(first, second)`. A star before the parameter, `*parts`, collects all arguments in one tuple.
"""

from torch import nn


class MySequential(nn.Module):
    def __init__(self, parts):
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
        return list(self._modules.values())[i]
