"""Attributes with numbers for names."""

from torch import nn


class MySequential(nn.Module):
    def __init__(self, *layers):
        super().__init__()
        self.count = len(layers)
        for i in range(self.count):
            setattr(self, f"{i}", layers[i])

    def forward(self, x):
        for i in range(len(self)):
            x = getattr(self, str(i))(x)
        return x

    def __len__(self):
        return self.count

    def __getitem__(self, i):
        if not -self.count <= i < self.count:
            raise IndexError(f"there are {self.count} layers")
        return getattr(self, str(i % self.count))
