"""expects: names_with_a_prefix"""

from torch import nn


class MySequential(nn.Module):
    def __init__(self, *args):
        super().__init__()
        self.blocks = nn.ModuleList(list(args))

    def forward(self, x):
        for layer in self.blocks:
            x = layer(x)
        return x

    def __len__(self):
        return len(self.blocks)

    def __getitem__(self, k):
        return self.blocks[k]
