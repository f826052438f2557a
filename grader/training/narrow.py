"""A network as it is, but thinner: the same layers in the same order, with a fraction of the channels.

The large networks of the course were made for photographs and accelerators. Two CPU cores can train what the learner
built when all its layers are narrowed alike; its layout, kernels, paths and dropouts stay.
"""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.parameter import is_lazy

from grader.protocol import Recipe
from grader.training.stops import CannotTrain

IMAGES = 2
"""So many are sent through a narrowed network to see whether it still gives a row of scores for each."""
_Layer = nn.Conv2d | nn.BatchNorm1d | nn.BatchNorm2d | nn.Linear


class NotNarrowed(CannotTrain):
    """The network has widths that cannot be seen in its layers."""


class NotUsed(CannotTrain):
    """A layer was made that nothing calls, so that nobody knows how wide its input is."""


def fitted(net: nn.Module, recipe: Recipe) -> nn.Module:
    """The network as a recipe trains it: its widths divided, and layers that take their size from images settled."""
    if recipe.narrow > 1:
        return narrowed(net, recipe.narrow, recipe.size)
    if recipe.measure == "accuracy":
        settle_lazy(net, recipe.size)
    return net


def narrowed(net: nn.Module, by: int, size: int, classes: int = 10) -> nn.Module:
    """`net`, the outputs of all its layers divided by `by`, but for those that give `classes` scores.

    The layers stay the objects that they were, of their own class, so that whatever refers to one follows. Their
    inputs follow from what comes in, an image (1, size, size) at first. Weights are drawn anew, as torch draws them.
    Raises `NotNarrowed` where that makes no network that gives (N, classes), `NotUsed` where a layer is left over.
    """
    layers = [layer for layer in net.modules() if isinstance(layer, _Layer)]
    if not layers:
        raise NotNarrowed(f"{_ADVICE} It has none of these layers.")
    waiting: dict[nn.Module, Any] = {}

    def fit(layer: Any, inputs: tuple[Any, ...], named: dict[str, Any]) -> None:
        waiting.pop(layer).remove()
        _fit(layer, (*inputs, *named.values())[0])

    for layer in layers:
        _divide(layer, by, classes)
        if not _is_lazy(layer):
            waiting[layer] = layer.register_forward_pre_hook(fit, with_kwargs=True)
    _settle(net, size, classes)
    _refuse_unused(net, waiting)
    return net


def settle_lazy(net: nn.Module, size: int) -> None:
    """Give lazy layers their weights, by two images (1, size, size); nothing where there are none."""
    if any(map(_is_lazy, net.modules())):
        mode = net.training
        with torch.no_grad():
            net.eval()(torch.zeros(IMAGES, 1, size, size))
        net.train(mode)
        _refuse_unused(net, {})


def own_layers(net: nn.Module) -> list[str]:
    """The classes of layers that a narrowed network has left as wide as they were."""
    own = [layer for layer in net.modules() if not isinstance(layer, _Layer)]
    return sorted(
        {type(layer).__name__ for layer in own if any(p.dim() > 1 for p in layer.parameters(recurse=False))}
    )


def _settle(net: nn.Module, size: int, classes: int) -> None:
    """Let all layers find out how wide their inputs are."""
    mode = net.training
    images = torch.zeros(IMAGES, 1, size, size)
    try:
        with torch.no_grad():
            shape = tuple(net.eval()(images).shape)
    except Exception as error:
        advice = _SIZES if "invalid for input of size" in str(error) else _ADVICE
        said = f"{advice} It raised {type(error).__name__}: {error}."
        raise NotNarrowed(said).with_traceback(error.__traceback__) from None
    if shape != (IMAGES, classes):
        advice = _SIZES if shape[1:] == (classes,) else _ADVICE
        raise NotNarrowed(f"{advice} For {IMAGES} images it gave {shape}.")
    net.train(mode)


def _refuse_unused(net: nn.Module, waiting: dict[nn.Module, Any]) -> None:
    unused = [name for name, layer in net.named_modules() if layer in waiting or _is_lazy(layer)]
    if len(unused) == 1:
        raise NotUsed(f"{unused[0]} is made but never used.")
    if unused:
        raise NotUsed(f"{', '.join(unused[:-1])} and {unused[-1]} are made but never used.")


_ADVICE = (
    "The network could not be made thinner for a CPU. Build it from nn.Conv2d, nn.BatchNorm2d and nn.Linear, and "
    "leave the sizes to them, or train it whole (the full budget)."
)
_SIZES = (
    "The network could not be made thinner for a CPU: a size that is written out, as in x.view(-1, 6400), holds only "
    "for its full width. Write x.flatten(1) or x.view(x.size(0), -1) instead, or train it whole (the full budget)."
)


def _width(outputs: int, by: int, classes: int) -> int:
    return outputs if outputs == classes else max(1, outputs // by)


def _divide(layer: Any, by: int, classes: int) -> None:
    match layer:
        case nn.Conv2d():
            layer.out_channels = _width(layer.out_channels, by, classes)
        case nn.Linear():
            layer.out_features = _width(layer.out_features, by, classes)


def _fit(layer: Any, X: Tensor) -> None:
    """Give a layer weights for inputs like `X`. They stay the same objects, frozen where they were."""
    match layer:
        case nn.Conv2d():
            layer.in_channels = X.shape[-3]
            layer.groups = math.gcd(layer.groups, layer.in_channels, layer.out_channels)
            shape = (layer.out_channels, layer.in_channels // layer.groups, *layer.kernel_size)
        case nn.Linear():
            layer.in_features = X.shape[-1]
            shape = (layer.out_features, layer.in_features)
        case _:
            layer.num_features = X.shape[1]
            shape = (layer.num_features,)
            _resize(layer.running_mean, shape)
            _resize(layer.running_var, shape)
    _resize(layer.weight, shape)
    _resize(layer.bias, shape[:1])
    layer.reset_parameters()


def _resize(values: Tensor | None, shape: tuple[int, ...]) -> None:
    if values is not None:
        values.data = values.data.new_empty(shape)


def _is_lazy(layer: nn.Module) -> bool:
    return any(map(is_lazy, layer.parameters(recurse=False)))
