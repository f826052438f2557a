"""A network as it is, but thinner: the same layers in the same order, with a fraction of the channels.

The large networks of the course were made for photographs and accelerators. Two CPU cores can train what the learner
built when all its layers are narrowed alike; its layout, kernels, paths and dropouts stay.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import nn
from torch.nn.parameter import UninitializedParameter

from grader.protocol import Recipe

IMAGES = 2
"""So many are sent through a narrowed network to see whether it still gives a row of scores for each."""


class NotNarrowed(TypeError):
    """The network has widths that cannot be seen in its layers; the message is for the learner."""


def fitted(net: nn.Module, recipe: Recipe) -> nn.Module:
    """The network as a recipe trains it: its widths divided, and layers that take their size from images settled."""
    if recipe.narrow > 1:
        return narrowed(net, recipe.narrow, recipe.size)
    if recipe.measure == "accuracy":
        settle_lazy(net, recipe.size)
    return net


def narrowed(net: nn.Module, by: int, size: int, classes: int = 10) -> nn.Module:
    """`net` with the outputs of all layers divided by `by`, but for those that give `classes` scores.

    The layers' inputs follow from what comes in, an image (1, size, size) at first. Weights are drawn anew, as torch
    draws them. Raises `NotNarrowed` where that makes no network that gives (N, classes).
    """
    thinner: dict[nn.Module, nn.Module] = {}
    for name, layer in list(net.named_modules(remove_duplicate=False)):
        if name and type(layer) in _LIKE:
            thinner[layer] = thinner.get(layer) or _LIKE[type(layer)](layer, by, classes)
            net.set_submodule(name, thinner[layer])
    if not thinner:
        raise NotNarrowed(f"{_ADVICE} It has none of these layers")
    _settle(net, size, classes)
    return net


def settle_lazy(net: nn.Module, size: int) -> None:
    """Give lazy layers their weights, by two images (1, size, size); nothing where there are none."""
    if any(isinstance(parameter, UninitializedParameter) for parameter in net.parameters()):
        mode = net.training
        with torch.no_grad():
            net.eval()(torch.zeros(IMAGES, 1, size, size))
        net.train(mode)


def _settle(net: nn.Module, size: int, classes: int) -> None:
    """Let all layers find out how wide their inputs are."""
    mode = net.training
    images = torch.zeros(IMAGES, 1, size, size)
    try:
        with torch.no_grad():
            shape = tuple(net.eval()(images).shape)
    except (RuntimeError, ValueError) as error:
        raise NotNarrowed(f"{_ADVICE} It raised {type(error).__name__}: {error}") from None
    if shape != (IMAGES, classes):
        raise NotNarrowed(f"{_ADVICE} For {IMAGES} images it gave {shape}")
    net.train(mode)


_ADVICE = (
    "The network could not be made thinner for a CPU. Build it from nn.Conv2d, nn.BatchNorm2d and nn.Linear, and "
    "leave the sizes to them, or train it whole with --budget full."
)


def _width(outputs: int, by: int, classes: int) -> int:
    return outputs if outputs == classes else max(1, outputs // by)


def _convolution(layer: nn.Conv2d, by: int, classes: int) -> nn.Module:
    return nn.LazyConv2d(
        _width(layer.out_channels, by, classes),
        layer.kernel_size,  # type: ignore[arg-type]  # torch's own types are narrower than what it takes
        layer.stride,  # type: ignore[arg-type]
        layer.padding,  # type: ignore[arg-type]
        layer.dilation,  # type: ignore[arg-type]
        bias=layer.bias is not None,
        padding_mode=layer.padding_mode,
    )


def _normalisation(layer: nn.BatchNorm2d, by: int, classes: int) -> nn.Module:
    return nn.LazyBatchNorm2d(layer.eps, layer.momentum, layer.affine, layer.track_running_stats)


def _dense(layer: nn.Linear, by: int, classes: int) -> nn.Module:
    return nn.LazyLinear(_width(layer.out_features, by, classes), bias=layer.bias is not None)


_LIKE: dict[type, Callable[[Any, int, int], nn.Module]] = {
    nn.Conv2d: _convolution,
    nn.LazyConv2d: _convolution,
    nn.BatchNorm2d: _normalisation,
    nn.LazyBatchNorm2d: _normalisation,
    nn.Linear: _dense,
    nn.LazyLinear: _dense,
}
