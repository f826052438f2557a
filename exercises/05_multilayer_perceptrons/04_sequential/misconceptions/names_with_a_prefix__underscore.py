"""The parts lie in a container of their own, so their names begin with its name.

Another way.
"""

from torch import nn


class MySequential(nn.Module):
    def __init__(self, *parts):
        super().__init__()
        for place, part in enumerate(parts):
            self.add_module(f"layer_{place}", part)

    def forward(self, X):
        for part in self._modules.values():
            X = part(X)
        return X

    def __len__(self):
        return len(self._modules)

    def __getitem__(self, i):
        return list(self._modules.values())[i]
