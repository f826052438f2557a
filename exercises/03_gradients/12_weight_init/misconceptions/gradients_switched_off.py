"""The parameter no longer requires gradients.

`requires_grad_(False)` lets w be filled, but afterwards it does not learn. Fill it under `torch.no_grad()`, which switches the recording off only for a while.
"""

import math

import torch
from torch import nn


def fans(w):
    field = math.prod(w.shape[2:])
    return w.shape[1] * field, w.shape[0] * field


def kaiming_normal_(w, generator=None):
    fan_in, fan_out = fans(w)
    w.requires_grad_(False)
    w.normal_(0, math.sqrt(2 / fan_in), generator=generator)


def xavier_uniform_(w, generator=None):
    fan_in, fan_out = fans(w)
    a = math.sqrt(6 / (fan_in + fan_out))
    w.requires_grad_(False)
    w.uniform_(-a, a, generator=generator)


def init_module(net):
    for part in net.modules():
        if isinstance(part, (nn.Linear, nn.Conv2d)):
            kaiming_normal_(part.weight)
            if part.bias is not None:
                nn.init.zeros_(part.bias)
