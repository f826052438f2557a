"""expects: counts_all_modules"""

from torch import nn


class MySequential(nn.Module):
    def __init__(self, *args):
        super().__init__()
        for k in range(len(args)):
            self.register_module(str(k), args[k])

    def forward(self, x):
        for name, layer in self._modules.items():
            x = layer(x)
        return x

    def __len__(self):
        return sum(1 for _ in self.modules())

    def __getitem__(self, k):
        return list(self._modules.values())[k]
