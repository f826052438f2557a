"""The parts lie in a container of their own, so their names begin with its name.

Another way.
"""

from torch import nn


class MySequential(nn.Module):
    def __init__(self, *parts):
        super().__init__()
        self.net = nn.Sequential(*parts)

    def forward(self, X):
        return self.net(X)

    def __len__(self):
        return len(self.net)

    def __getitem__(self, i):
        return self.net[i]
