from itertools import groupby
from math import prod

import torch
from torch import Tensor
from torch.nn.parameter import UninitializedParameter
from torch.overrides import TorchFunctionMode

from grader.checks import Gradients, gradients, measured_by

IMAGES = 7
"""The batch whose shapes are noted: a number that no layer has as its width."""

CHANNELS = (3, 2, (4, 5), (6, 8), 9)
"""From 3 channels to 2 + 5 + 8 + 9 = 24; all numbers differ, so that each shape has its place."""


def sizes(channels):
    """The sizes of the maps with so many channels, as facts."""

    def maps(shapes):
        found = [_text(shape) for shape in shapes if shape[:1] == [channels] and len(shape) == 3]
        return " → ".join(size for size, _ in groupby(found)) or f"none with {channels} channels"

    return maps


def check_worked_example(submission):
    """The lesson's block gives 1 0 3 0 0 2 / 1 4 3 3 2 2 / 4 4 4 5 5 2 / 1 3 3 3 2 2"""
    block = _ready(submission.Inception(1, 1, (1, 1), (1, 1), 1), torch.zeros(1, 1, 1, 6))
    with torch.no_grad():
        for parameter in block.parameters():
            parameter.fill_(0.0 if parameter.dim() == 1 else 1.0)
    return block(torch.tensor([[[[1.0, -2, 3, 0, -1, 2]]]]))


def check_parts(submission):
    """Has six convolutions with weights and biases of the right sizes"""
    block = submission.Inception(*CHANNELS)
    return sorted(_kind(parameter) for parameter in _ready(block, torch.zeros(1, 3, 6, 6)).parameters())


@measured_by(sizes(channels=2))
def check_size_of_path_1(submission, rng):
    """Path 1, 1 × 1, keeps the size: 2 × 6 × 11"""
    return _shapes_inside(submission.Inception(*CHANNELS), rng.normal(IMAGES, 3, 6, 11))


@measured_by(sizes(channels=5))
def check_size_of_path_2(submission, rng):
    """Path 2, 3 × 3, keeps the size: 5 × 6 × 11"""
    return _shapes_inside(submission.Inception(*CHANNELS), rng.normal(IMAGES, 3, 6, 11))


@measured_by(sizes(channels=8))
def check_size_of_path_3(submission, rng):
    """Path 3, 5 × 5, keeps the size: 8 × 6 × 11"""
    return _shapes_inside(submission.Inception(*CHANNELS), rng.normal(IMAGES, 3, 6, 11))


@measured_by(sizes(channels=9))
def check_size_of_path_4(submission, rng):
    """Path 4, the pooling, keeps the size: 9 × 6 × 11"""
    return _shapes_inside(submission.Inception(*CHANNELS), rng.normal(IMAGES, 3, 6, 11))


def check_path_1(submission, rng):
    """The output's first 2 channels are those of path 1"""
    block = _filled(submission.Inception(*CHANNELS), rng, torch.zeros(1, 3, 6, 6))
    return block(4 * rng.normal(2, 3, 4, 6))[:, :2]


def check_path_2(submission, rng):
    """The next 5 channels are those of path 2"""
    block = _filled(submission.Inception(*CHANNELS), rng, torch.zeros(1, 3, 6, 6))
    return block(4 * rng.normal(2, 3, 5, 4))[:, 2:7]


def check_path_3(submission, rng):
    """The next 8 channels are those of path 3"""
    block = _filled(submission.Inception(*CHANNELS), rng, torch.zeros(1, 3, 6, 6))
    return block(4 * rng.normal(2, 3, 6, 5))[:, 7:15]


def check_path_4(submission, rng):
    """The last 9 channels are those of path 4, also where all numbers of X are negative"""
    block = _filled(submission.Inception(*CHANNELS), rng, torch.zeros(1, 3, 6, 6))
    X = 4 * rng.normal(2, 3, 5, 4)
    X[1] = -0.5 - X[1].abs()
    return block(X)[:, 15:]


def check_other_sizes(submission, rng):
    """Works for one image, other channels and sizes"""
    channels, (height, width) = [rng.size(2, 6) for _ in range(6)], rng.sizes(1, 7)
    block = submission.Inception(1, channels[0], tuple(channels[1:3]), tuple(channels[3:5]), channels[5])
    return _filled(block, rng, torch.zeros(1, 1, 6, 6))(rng.normal(1, 1, height, width))


def check_input_unchanged(submission, rng):
    """Leaves X as it was"""
    block, X = _filled(submission.Inception(*CHANNELS), rng, torch.zeros(1, 3, 6, 6)), rng.normal(2, 3, 4, 6)
    with torch.no_grad():
        block(X)
    return X


def check_gradients(submission, rng):
    """Gradients flow through all four paths to X, and to all parameters"""
    block = _filled(submission.Inception(*CHANNELS), rng, torch.zeros(1, 3, 6, 6))
    return _gradients(block, rng.normal(2, 3, 5, 6))


class _Shapes(TorchFunctionMode):
    """Notes the shapes of all batches that are computed, whether by modules or by functions."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def __torch_function__(self, func, types, args=(), kwargs=None):
        result = func(*args, **(kwargs or {}))
        for part in result if isinstance(result, tuple | list) else (result,):
            if isinstance(part, Tensor) and part.dim() and len(part) == IMAGES:
                self.seen.append(list(part.shape[1:]))
        return result


def _shapes_inside(net, X):
    """All shapes on the way through the net, without N and closing ones, up to where it may break off."""
    with _Shapes() as shapes:
        try:
            net(X)
        except NotImplementedError:
            raise
        except Exception:  # how far it came says more here; the checks of values show what it raised
            shapes.seen.append([])
    return [shape[:1] if prod(shape[1:]) == 1 else shape for shape in [list(X.shape[1:]), *shapes.seen]]


def _text(shape):
    return " × ".join(map(str, shape))


def _ready(net, X):
    """The net with all weights in place: lazy layers learn their sizes from a first batch."""
    if any(isinstance(parameter, UninitializedParameter) for parameter in net.parameters()):
        net(X)
    return net


def _filled(net, rng, X):
    """The net with weights that depend on their numbers alone: a dense layer may stand for a 1 × 1 convolution."""
    seed = rng.size(0, 2**30)
    with torch.no_grad():
        for parameter in _ready(net, X).parameters():
            generator = torch.Generator().manual_seed(seed + 1000 * len(parameter) + parameter.numel())
            values = torch.randn(parameter.numel(), generator=generator).view(parameter.shape)
            fan_in = parameter.numel() / len(parameter)
            parameter.copy_(values * (2 / fan_in) ** 0.5 if fan_in > 1 else values.abs() * 0.3)
    return net


def _gradients(net, X):
    """The gradients of X and of the parameters, summed over those of one kind."""
    parameters = dict(net.named_parameters())
    found = gradients(net(X.requires_grad_()), X=X, **parameters)
    summed = Gradients(X=found["X"])
    for name, parameter in parameters.items():
        kind, gradient = _kind(parameter), found[name]
        if gradient is not None:
            gradient = gradient.reshape(len(parameter), -1) + (0 if summed.get(kind) is None else summed[kind])
        summed[kind] = summed.get(kind) if gradient is None else gradient
    return summed


def _kind(parameter):
    rows = len(parameter)
    return f"{rows} biases" if parameter.dim() == 1 else f"{rows} × {parameter.numel() // rows} weights"
