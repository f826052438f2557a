"""The parts lie in a container of their own, so their names begin with its name.

Another way.
"""

from torch import nn


class MySequential(nn.Module):
    def __init__(self, *parts):
        super().__init__()
        self.layers = nn.ModuleList(parts)

    def forward(self, X):
        for part in self.layers:
            X = part(X)
        return X

    def __len__(self):
        return len(self.layers)

    def __getitem__(self, i):
        return list(self.layers)[i]
