"""The weights have the same size in every layer, whatever the fan-in.

Another way.
"""

import math

import torch
from torch import nn


def fans(w):
    field = math.prod(w.shape[2:])
    return w.shape[1] * field, w.shape[0] * field


@torch.no_grad()
def kaiming_normal_(w, generator=None):
    fan_in, fan_out = fans(w)
    w.normal_(0, 1.0, generator=generator)


@torch.no_grad()
def xavier_uniform_(w, generator=None):
    fan_in, fan_out = fans(w)
    a = math.sqrt(6 / (fan_in + fan_out))
    w.uniform_(-a, a, generator=generator)


def init_module(net):
    for part in net.modules():
        if isinstance(part, (nn.Linear, nn.Conv2d)):
            kaiming_normal_(part.weight)
            if part.bias is not None:
                nn.init.zeros_(part.bias)
