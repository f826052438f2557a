"""The parts lie in a plain list, where torch does not look.

The network computes, but it has no parameters: an optimiser gets nothing to train, nothing is saved, and `eval()` does not reach the parts. Register each part with the module.
"""

from torch import nn


class MySequential(nn.Module):
    def __init__(self, *parts):
        super().__init__()
        self.parts = list(parts)

    def forward(self, X):
        for part in self.parts:
            X = part(X)
        return X

    def __len__(self):
        return len(self.parts)

    def __getitem__(self, i):
        return list(self.parts)[i]
