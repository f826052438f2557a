"""A network's parameters: counted, named, shared and filled anew.

N  samples in the batch        p  a parameter
"""

from collections.abc import Callable

import torch
from torch import Tensor, nn


def count_parameters(net: nn.Module) -> dict[str, int]:
    """How many numbers learn, and how many are frozen; `parameters()` gives shared ones once."""
    trainable = sum(p.numel() for p in net.parameters() if p.requires_grad)
    frozen = sum(p.numel() for p in net.parameters() if not p.requires_grad)
    return {"trainable": trainable, "frozen": frozen}


def named_shapes(net: nn.Module) -> dict[str, tuple[int, ...]]:
    """Shapes by full name."""
    return {name: tuple(p.shape) for name, p in net.named_parameters()}


def shared_mlp() -> nn.Module:
    """From (N, 4) to (N, 1), through one layer twice: 4·8 + 8, once 8·8 + 8, and 8·1 + 1 parameters."""
    shared = nn.Linear(8, 8)  # made once; both places hold this very module, so its gradients add up
    return nn.Sequential(nn.Linear(4, 8), nn.ReLU(), shared, nn.ReLU(), shared, nn.ReLU(), nn.Linear(8, 1))


def reinit(net: nn.Module, fn: Callable[[Tensor], object]) -> None:
    """Call fn with each parameter."""
    with torch.no_grad():  # filling is nothing to be differentiated, and torch refuses it while it records
        for p in net.parameters():
            fn(p)
