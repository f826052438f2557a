"""Everything over modules, with a set of what was seen; a class that calls its layer twice."""

import torch
import torch.nn.functional as F
from torch import nn


def own(net):
    seen = set()
    for prefix, module in net.named_modules():
        for name, p in module._parameters.items():
            if p is not None and id(p) not in seen:
                seen.add(id(p))
                yield f"{prefix}.{name}" if prefix else name, p


def count_parameters(net):
    counts = {True: 0, False: 0}
    for _, p in own(net):
        counts[p.requires_grad] += torch.tensor(p.shape).prod().long().item()
    return dict(frozen=counts[False], trainable=counts[True])


def named_shapes(net):
    return {name: p.shape for name, p in own(net)}


class Shared(nn.Module):
    def __init__(self):
        super().__init__()
        self.out = nn.Linear(8, 1)
        self.middle = nn.Linear(8, 8)
        self.into = nn.Linear(4, 8)

    def forward(self, X):
        X = self.into(X)
        for _ in range(2):
            X = self.middle(F.relu(X))
        return self.out(F.relu(X))


def shared_mlp():
    return Shared()


def reinit(net, fn):
    for _, p in own(net):
        fn(p.data)
