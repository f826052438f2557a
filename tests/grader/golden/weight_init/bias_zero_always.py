"""expects: bias_taken_for_granted"""

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
    for part in net.modules():
        if isinstance(part, (nn.Linear, nn.Conv2d)):
            kaiming_normal_(part.weight)
            part.bias.data.zero_()
