"""Box and Muller's normal numbers from uniform ones; names of parameters instead of types of parts."""

import math

import torch
from torch import nn


@torch.no_grad()
def kaiming_normal_(w, generator=None):
    u, v = torch.rand(2, w.numel(), generator=generator, dtype=torch.float64)
    z = torch.sqrt(-2 * torch.log(1 - u)) * torch.cos(2 * math.pi * v)
    w.copy_(z.view(w.shape) * math.sqrt(2 / (w.numel() // w.shape[0])))


@torch.no_grad()
def xavier_uniform_(w, generator=None):
    field = w[0, 0].numel()
    a = math.sqrt(3) * math.sqrt(2.0 / ((w.size(0) + w.size(1)) * field))
    w.copy_(torch.empty(w.shape).uniform_(-a, a, generator=generator))


def init_module(net):
    for module in net.modules():
        match module:
            case nn.Linear() | nn.Conv2d():
                for name, parameter in module.named_parameters(recurse=False):
                    if name == "bias":
                        parameter.detach().zero_()
                    else:
                        kaiming_normal_(parameter, torch.default_generator)
