"""expects: one_sided"""

import math

import torch
from torch import nn


def fans(w):
    field = math.prod(w.shape[2:])
    return w.shape[1] * field, w.shape[0] * field


@torch.no_grad()
def kaiming_normal_(w, generator=None):
    fan_in, fan_out = fans(w)
    w.normal_(0, math.sqrt(2 / fan_in), generator=generator)


def xavier_uniform_(w, generator=None):
    w.data = torch.rand(w.shape, generator=generator) * (6 / sum(fans(w))) ** 0.5


def init_module(net):
    for part in net.modules():
        if isinstance(part, (nn.Linear, nn.Conv2d)):
            kaiming_normal_(part.weight)
            if part.bias is not None:
                nn.init.zeros_(part.bias)
