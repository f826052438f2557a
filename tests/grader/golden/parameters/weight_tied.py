"""expects: bias_not_tied"""

import torch
from torch import nn


def count_parameters(net):
    trainable = sum(p.numel() for p in net.parameters() if p.requires_grad)
    frozen = sum(p.numel() for p in net.parameters() if not p.requires_grad)
    return {"trainable": trainable, "frozen": frozen}


def named_shapes(net):
    return {name: tuple(p.shape) for name, p in net.named_parameters()}


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a, self.b, self.c, self.d = nn.Linear(4, 8), nn.Linear(8, 8), nn.Linear(8, 8), nn.Linear(8, 1)
        self.c.weight = self.b.weight

    def forward(self, x):
        for layer in (self.a, self.b, self.c):
            x = torch.relu(layer(x))
        return self.d(x)


def shared_mlp():
    return Net()


def reinit(net, fn):
    with torch.no_grad():
        for p in net.parameters():
            fn(p)
