"""expects: receptive_field_forgotten"""

import math

import torch
from torch import nn


def kaiming_normal_(w, generator=None):
    w.data.normal_(std=(2.0 / w.size(1)) ** 0.5, generator=generator)


def xavier_uniform_(w, generator=None):
    a = (6.0 / (w.size(0) + w.size(1))) ** 0.5
    w.data = torch.rand(w.shape, generator=generator) * 2 * a - a


def init_module(net):
    for part in net.modules():
        if isinstance(part, (nn.Linear, nn.Conv2d)):
            kaiming_normal_(part.weight)
            if part.bias is not None:
                nn.init.zeros_(part.bias)
