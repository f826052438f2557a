from itertools import groupby
from math import prod

import torch
from torch import Tensor, nn
from torch.nn.parameter import UninitializedParameter
from torch.overrides import TorchFunctionMode

from grader.checks import Gradients, gradients, measured_by

IMAGES = 3


def first_convolution(shapes):
    return _text(next(iter(_maps(shapes, 6)), None), 6)


def first_pool(shapes):
    return _text(_halved(_maps(shapes, 6)), 6)


def second_convolution(shapes):
    return _text(next(iter(_maps(shapes, 16)), None), 16)


def second_pool(shapes):
    return _text(_halved(_maps(shapes, 16)), 16)


def dense_layers(shapes):
    """The sizes of the flat layers in order, without the flattened image itself."""
    if not _maps(shapes, 16):
        return "not reached"
    last_map = max(i for i, shape in enumerate(shapes) if len(shape) == 3)
    sizes = [size for size, _ in groupby(shape[0] for shape in shapes[last_map + 1 :] if len(shape) == 1)]
    flattened = sizes[:1] == [prod(shapes[last_map])]
    return " → ".join(map(str, sizes[flattened:])) or "none"


def check_worked_example(submission):
    """Has 156 + 2 416 + 48 120 + 10 164 + 850 = 61 706 parameters"""
    net = _ready(submission.make_lenet())
    return sum(parameter.numel() for parameter in net.parameters())


@measured_by(first_convolution)
def check_first_convolution(submission, rng):
    """The first convolution keeps the size: 6 × 28 × 28"""
    net = submission.make_lenet()
    return _shapes_inside(net, rng.normal(IMAGES, 1, 28, 28))


@measured_by(first_pool)
def check_first_pool(submission, rng):
    """The first pooling halves it: 6 × 14 × 14"""
    net = submission.make_lenet()
    return _shapes_inside(net, rng.normal(IMAGES, 1, 28, 28))


@measured_by(second_convolution)
def check_second_convolution(submission, rng):
    """The second convolution takes the border off: 16 × 10 × 10"""
    net = submission.make_lenet()
    return _shapes_inside(net, rng.normal(IMAGES, 1, 28, 28))


@measured_by(second_pool)
def check_second_pool(submission, rng):
    """The second pooling halves it: 16 × 5 × 5"""
    net = submission.make_lenet()
    return _shapes_inside(net, rng.normal(IMAGES, 1, 28, 28))


@measured_by(dense_layers)
def check_dense_layers(submission, rng):
    """Three dense layers follow: 120 → 84 → 10"""
    net = submission.make_lenet()
    return _shapes_inside(net, rng.normal(IMAGES, 1, 28, 28))


def check_scores(submission, rng):
    """The scores of a batch are the reference's, with the same weights"""
    net = _filled(submission.make_lenet(), rng)
    return net(rng.normal(2, 1, 28, 28))


def check_evaluation(submission, rng):
    """In evaluation mode it gives the same scores"""
    net = _filled(submission.make_lenet(), rng).eval()
    return net(rng.normal(3, 1, 28, 28))


def check_single_image(submission, rng):
    """A batch of one image gives scores of shape (1, 10)"""
    net = _filled(submission.make_lenet(), rng)
    return net(rng.normal(1, 1, 28, 28))


def check_gradients(submission, rng):
    """Gradients reach the image and every layer"""
    net = _filled(submission.make_lenet(), rng)
    X = rng.normal(2, 1, 28, 28).requires_grad_()
    layers = {_name(parameter): parameter for parameter in net.parameters()}
    found = gradients(net(X), X=X, **layers)
    return Gradients({name: g if g is None else g.reshape(len(g), -1) for name, g in found.items()})


def check_own_weights(submission):
    """Two calls give two networks that share no weights"""
    first, second = submission.make_lenet(), submission.make_lenet()
    return {"shared": len({id(p) for p in first.parameters()} & {id(p) for p in second.parameters()})}


def check_first_weights(submission):
    """A new network's weights differ from each other: units that start alike would stay alike"""
    net = _ready(submission.make_lenet())
    weights = [parameter for parameter in net.parameters() if parameter.dim() > 1]
    return {"layers with equal weights": sum(bool((weight == weight.flatten()[0]).all()) for weight in weights)}


def check_reshape_rows(submission, rng):
    """Reshape lays out rows (N, 784) as images (N, 1, 28, 28)"""
    return submission.Reshape()(rng.normal(3, 784))


def check_reshape_images(submission, rng):
    """Reshape leaves images (N, 1, 28, 28) as they are"""
    return submission.Reshape()(rng.normal(2, 1, 28, 28))


def check_reshape_single_row(submission, rng):
    """Reshape takes a batch of one"""
    return submission.Reshape()(rng.normal(1, 784))


def check_reshape_as_a_part(submission, rng):
    """Reshape is a module that fits into a Sequential, and lets gradients through"""
    net = nn.Sequential(submission.Reshape(), nn.AvgPool2d(4))
    x = rng.normal(2, 784).requires_grad_()
    Y = net(x)
    return {"Y": Y, "gradients": gradients(Y, x=x)}


class _Shapes(TorchFunctionMode):
    """Notes the shapes of all batches that are computed, whether by modules or by functions."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def __torch_function__(self, func, types, args=(), kwargs=None):
        result = func(*args, **(kwargs or {}))
        if isinstance(result, Tensor) and result.dim() and len(result) == IMAGES:
            self.seen.append(list(result.shape[1:]))
        return result


def _shapes_inside(net, X):
    """All shapes on the way through the net, without N and closing ones, up to where it may break off."""
    with _Shapes() as shapes:
        try:
            net(X)
        except NotImplementedError:
            raise
        except Exception:  # how far it came says more here; `check_scores` shows what it raised
            shapes.seen.append([])
    return [shape[:1] if prod(shape[1:]) == 1 else shape for shape in shapes.seen]


def _maps(shapes, channels):
    return [shape for shape in shapes if len(shape) == 3 and shape[0] == channels]


def _halved(maps):
    """The first shape that is smaller both ways than the first of all."""
    return next((shape for shape in maps if shape[1] < maps[0][1] and shape[2] < maps[0][2]), None)


def _text(shape, channels):
    return " × ".join(map(str, shape)) if shape else f"none with {channels} channels"


def _ready(net):
    """The net with all weights in place: lazy layers learn their sizes from a first batch."""
    if any(isinstance(parameter, UninitializedParameter) for parameter in net.parameters()):
        net(torch.zeros(1, 1, 28, 28))
    return net


def _filled(net, rng):
    """The net with weights that depend on their number alone: a 5 × 5 convolution may stand for a dense layer."""
    seed = rng.size(0, 2**31 - 1)
    with torch.no_grad():
        for parameter in _ready(net).parameters():
            generator = torch.Generator().manual_seed(seed + parameter.numel())
            fan_in = parameter.numel() / len(parameter)
            values = torch.randn(parameter.numel(), generator=generator).view(parameter.shape)
            parameter.copy_(values * (4 / fan_in**0.5 if fan_in > 1 else 1))
    return net


def _name(parameter):
    kind = "bias" if parameter.dim() == 1 else "weight"
    return f"{kind} of the layer with {len(parameter)} outputs"
