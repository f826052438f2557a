"""Weights to begin with for deep networks of rectifiers that normalise nothing between their layers."""

from __future__ import annotations

import torch
from torch import Tensor, nn


def draw_for_rectifiers(net: nn.Module) -> None:
    """Draw all weights anew with variance 2 / fan-in, biases 0 (He et al., 2015).

    torch's own draw has a sixth of that variance: the signal fades from layer to layer, and after a dozen of them
    many a seed never leaves chance.
    """
    for layer in net.modules():
        if isinstance(layer, nn.Conv2d | nn.Linear):
            nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
            if layer.bias is not None:
                nn.init.zeros_(layer.bias)


def in_order_of_use(net: nn.Module, image: Tensor) -> list[nn.Module]:
    """Convolutions and dense layers in the order in which `image` first meets them; as defined if it misses one."""
    layers: list[nn.Module] = [layer for layer in net.modules() if isinstance(layer, nn.Conv2d | nn.Linear)]
    met: dict[nn.Module, None] = {}

    def meet(layer: nn.Module, _: object) -> None:
        met.setdefault(layer)

    hooks = [layer.register_forward_pre_hook(meet) for layer in layers]
    mode = net.training
    with torch.no_grad():
        net.eval()(image)
    net.train(mode)
    for hook in hooks:
        hook.remove()
    return list(met) if len(met) == len(layers) else layers
