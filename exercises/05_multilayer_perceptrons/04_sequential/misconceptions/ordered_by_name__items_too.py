"""The parts run in the order of their names, sorted as strings.

Another way.
"""

from torch import nn


class MySequential(nn.Module):
    def __init__(self, *parts):
        super().__init__()
        for place, part in enumerate(parts):
            self.add_module(str(place), part)

    def forward(self, X):
        for name in sorted(self._modules):
            X = self._modules[name](X)
        return X

    def __len__(self):
        return len(self._modules)

    def __getitem__(self, i):
        return [self._modules[name] for name in sorted(self._modules)][i]
