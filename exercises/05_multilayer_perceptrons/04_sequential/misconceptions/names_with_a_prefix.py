"""The parts lie in a container of their own, so their names begin with its name.

With `self.parts = nn.ModuleList(…)` the first weight is called `parts.0.weight`, and the weights of an `nn.Sequential` do not fit. Register each part with the module
itself, under its place.
"""

from torch import nn


class MySequential(nn.Module):
    def __init__(self, *parts):
        super().__init__()
        self.parts = nn.ModuleList(parts)

    def forward(self, X):
        for part in self.parts:
            X = part(X)
        return X

    def __len__(self):
        return len(self.parts)

    def __getitem__(self, i):
        return list(self.parts)[i]
