"""The first weights of a network: random, and of the right size."""

import torch
from torch import Tensor, nn


def kaiming_normal_(w: Tensor, generator: torch.Generator | None = None) -> None:
    """Fill w in place with normal numbers of mean 0 and variance 2 / fan-in.

    Args:
        w: the weight of a dense layer, shape (O, D), or of a convolution, shape (O, C, h, w); float32. It may require
            gradients, and still does so afterwards.
        generator: where the random numbers come from; the same seed gives the same weights. None is torch's own.
    """
    raise NotImplementedError


def xavier_uniform_(w: Tensor, generator: torch.Generator | None = None) -> None:
    """Fill w in place with numbers drawn uniformly between −a and a, a = √(6 / (fan-in + fan-out)).

    Args:
        w: as for `kaiming_normal_`.
        generator: as for `kaiming_normal_`.
    """
    raise NotImplementedError


def init_module(net: nn.Module) -> None:
    """Give a network its first weights, in place.

    Every `nn.Linear` and `nn.Conv2d` in it (net itself, its parts, their parts) gets a weight drawn by Kaiming's
    recipe, each one drawn anew, and a bias of zeros if it has a bias. All other parts stay as they are.
    """
    raise NotImplementedError
