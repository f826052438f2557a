"""Standard numbers, scaled, and written through .data; recursion over children."""

import torch
from torch import nn


def kaiming_normal_(w, generator=None):
    n = w[0].numel()
    w.data = torch.randn(w.shape, generator=generator) * (2 / n) ** 0.5


def xavier_uniform_(w, generator=None):
    fan_in, fan_out = w[0].numel(), w[:, 0].numel()
    a = (6 / (fan_in + fan_out)) ** 0.5
    w.data.copy_((2 * torch.rand(w.size(), generator=generator) - 1) * a)


def init_module(net):
    if isinstance(net, (nn.Linear, nn.Conv2d)):
        kaiming_normal_(net.weight)
        if net.bias is not None:
            net.bias.data.zero_()
    for child in net.children():
        init_module(child)
