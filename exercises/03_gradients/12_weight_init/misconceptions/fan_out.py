"""Kaiming's variance goes by the outputs instead of the inputs.

What counts is how many products are summed into one output: the fan-in. Torch stores the outputs first, so for a dense layer of shape (O, D) that is D. (Books that
look at the gradients use the fan-out; here it is the fan-in, as in torch by default.)
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
    w.normal_(0, math.sqrt(2 / fan_out), generator=generator)


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
