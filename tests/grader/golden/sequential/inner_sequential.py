"""expects: names_with_a_prefix"""

from torch import nn


class MySequential(nn.Module):
    def __init__(self, *args):
        super().__init__()
        self.model = nn.Sequential(*args)

    def forward(self, x):
        return self.model(x)

    def __len__(self):
        return len(self.model)

    def __getitem__(self, k):
        return self.model[k]
