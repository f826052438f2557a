"""The factor 2 is missing in Kaiming's variance.

Var(w) = 1 / fan-in keeps the signal of a layer without ReLU. A ReLU sets half of it to 0, and the 2 makes up for that.
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
    w.normal_(0, math.sqrt(1 / fan_in), generator=generator)


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
