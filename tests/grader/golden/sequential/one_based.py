"""expects: places_from_one"""

from torch import nn


class MySequential(nn.Module):
    def __init__(self, *args):
        super().__init__()
        n = 0
        for a in args:
            n += 1
            self.add_module(str(n), a)

    def forward(self, x):
        for name, layer in self._modules.items():
            x = layer(x)
        return x

    def __len__(self):
        return len(self._modules)

    def __getitem__(self, k):
        return list(self._modules.values())[k]
