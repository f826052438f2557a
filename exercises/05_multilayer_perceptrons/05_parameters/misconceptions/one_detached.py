"""One of the two places sends no gradient.

Its weights are detached there, so the gradient is only a part of the sum. Call the layer itself in both places.
"""

import torch
from torch import nn


def count_parameters(net):
    trainable = sum(p.numel() for p in net.parameters() if p.requires_grad)
    frozen = sum(p.numel() for p in net.parameters() if not p.requires_grad)
    return {"trainable": trainable, "frozen": frozen}


def named_shapes(net):
    return {name: tuple(p.shape) for name, p in net.named_parameters()}


class Tied(nn.Module):
    def __init__(self):
        super().__init__()
        self.first, self.shared, self.last = nn.Linear(4, 8), nn.Linear(8, 8), nn.Linear(8, 1)

    def forward(self, X):
        X = self.shared(self.first(X).relu()).relu()
        X = nn.functional.linear(X, self.shared.weight.detach(), self.shared.bias.detach()).relu()
        return self.last(X)


def shared_mlp():
    return Tied()


def reinit(net, fn):
    with torch.no_grad():
        for p in net.parameters():
            fn(p)
