"""The first weights of a network.

O, D  outputs and inputs of a dense layer        O, C, h, w  channels out and in, height and width of a kernel
"""

import math

import torch
from torch import Tensor, nn


def fans(w: Tensor) -> tuple[int, int]:
    """(fan-in, fan-out) of a weight (O, D) or (O, C, h, w)."""
    field = math.prod(w.shape[2:])  # pixels under the kernel; 1 for a dense layer, whose product has no factor
    return w.shape[1] * field, w.shape[0] * field


@torch.no_grad()
def kaiming_normal_(w: Tensor, generator: torch.Generator | None = None) -> None:
    """Draw w from N(0, 2 / fan-in)."""
    fan_in, _ = fans(w)
    w.normal_(0, math.sqrt(2 / fan_in), generator=generator)  # normal_ takes the standard deviation: the root


@torch.no_grad()
def xavier_uniform_(w: Tensor, generator: torch.Generator | None = None) -> None:
    """Draw w uniformly from −a to a, a = √(6 / (fan-in + fan-out))."""
    a = math.sqrt(6 / sum(fans(w)))
    w.uniform_(-a, a, generator=generator)


def init_module(net: nn.Module) -> None:
    """Kaiming's weights and zero biases for all dense layers and convolutions."""
    for part in net.modules():  # net itself, its parts, and the parts of its parts
        if isinstance(part, nn.Linear | nn.Conv2d):
            kaiming_normal_(part.weight)
            if part.bias is not None:
                nn.init.zeros_(part.bias)
