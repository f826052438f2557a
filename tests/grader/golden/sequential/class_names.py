"""expects: named_by_type"""

from torch import nn


class MySequential(nn.Module):
    def __init__(self, *args):
        super().__init__()
        for a in args:
            self.add_module(a.__class__.__name__, a)

    def forward(self, x):
        for name, layer in self._modules.items():
            x = layer(x)
        return x

    def __len__(self):
        return len(self._modules)

    def __getitem__(self, k):
        return list(self._modules.values())[k]
