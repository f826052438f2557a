"""Other parts are filled, too.

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
    w.normal_(0, math.sqrt(2 / fan_in), generator=generator)


@torch.no_grad()
def xavier_uniform_(w, generator=None):
    fan_in, fan_out = fans(w)
    a = math.sqrt(6 / (fan_in + fan_out))
    w.uniform_(-a, a, generator=generator)


def init_module(net):
    for name, parameter in net.named_parameters():
        if parameter.dim() > 1:
            kaiming_normal_(parameter)
        else:
            nn.init.zeros_(parameter)
