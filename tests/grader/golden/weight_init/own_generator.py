"""expects: generator_ignored"""

import math

import torch
from torch import nn


def kaiming_normal_(w, generator=None):
    nn.init.kaiming_normal_(w, nonlinearity="relu")


def xavier_uniform_(w, generator=None):
    nn.init.xavier_uniform_(w)


def init_module(net):
    for part in net.modules():
        if isinstance(part, (nn.Linear, nn.Conv2d)):
            kaiming_normal_(part.weight)
            if part.bias is not None:
                nn.init.zeros_(part.bias)
