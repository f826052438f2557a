from itertools import groupby
from math import prod

import torch
from torch import Tensor
from torch.nn.parameter import UninitializedParameter
from torch.overrides import TorchFunctionMode

from grader.checks import Gradients, first_weights, gradients, measured_by, tolerance

IMAGES = 3

magnified = tolerance(
    relative=1e-3,
    absolute=1e-4,
    because="each of four batch normalisations magnifies the rounding errors of the layers before it",
)

magnified_twice = tolerance(
    relative=1e-3,
    absolute=1e-3,
    because="a gradient passes the four normalisations forwards and once more backwards; where the features of a "
    "batch hardly vary, one of 30 720 values was off by 2e-4, beside right ones of about 0.1",
)


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


def all_layers(shapes):
    """The sizes of all layers in one line."""
    stages = (first_convolution, first_pool, second_convolution, second_pool, dense_layers)
    return " → ".join(stage(shapes) for stage in stages)


def check_worked_example(submission):
    """Has 44 878 parameters, 452 of them in the batch normalisations"""
    net = _ready(submission.make_bn_lenet())
    return {"parameters": sum(parameter.numel() for parameter in net.parameters())}


@measured_by(first_convolution)
def check_first_convolution(submission, rng):
    """The first convolution has no padding: 6 × 24 × 24"""
    net = _ready(submission.make_bn_lenet())
    return _shapes_inside(net, rng.normal(IMAGES, 1, 28, 28))


@measured_by(first_pool)
def check_first_pool(submission, rng):
    """The first pooling halves it: 6 × 12 × 12"""
    net = _ready(submission.make_bn_lenet())
    return _shapes_inside(net, rng.normal(IMAGES, 1, 28, 28))


@measured_by(second_convolution)
def check_second_convolution(submission, rng):
    """The second convolution takes the border off: 16 × 8 × 8"""
    net = _ready(submission.make_bn_lenet())
    return _shapes_inside(net, rng.normal(IMAGES, 1, 28, 28))


@measured_by(second_pool)
def check_second_pool(submission, rng):
    """The second pooling halves it: 16 × 4 × 4"""
    net = _ready(submission.make_bn_lenet())
    return _shapes_inside(net, rng.normal(IMAGES, 1, 28, 28))


@measured_by(dense_layers)
def check_dense_layers(submission, rng):
    """Three dense layers follow: 120 → 84 → 10"""
    net = _ready(submission.make_bn_lenet())
    return _shapes_inside(net, rng.normal(IMAGES, 1, 28, 28))


@magnified
def check_scores(submission, rng):
    """In training the scores of a batch are the reference's, with the same weights"""
    net = _filled(submission.make_bn_lenet(), rng)
    return net(rng.normal(6, 1, 28, 28))


def check_evaluation(submission, rng):
    """In evaluation, too, here for a single image and a new network"""
    net = _filled(submission.make_bn_lenet(), rng).eval()
    return net(rng.normal(1, 1, 28, 28))


@magnified
def check_evaluation_after_training(submission, rng):
    """It uses your own BatchNorm: its moving statistics are the reference's after two batches"""
    net = _filled(submission.make_bn_lenet(), rng)
    for _ in range(2):
        net(rng.normal(4, 1, 28, 28))
    return net.eval()(rng.normal(2, 1, 28, 28))


@magnified_twice
def check_gradients(submission, rng):
    """Gradients reach the image and every layer"""
    net = _filled(submission.make_bn_lenet(), rng)
    return _gradients(net, rng.normal(6, 1, 28, 28))


def check_own_weights(submission):
    """Two calls give two networks that share no weights"""
    first, second = submission.make_bn_lenet(), submission.make_bn_lenet()
    return {"shared": len({id(p) for p in first.parameters()} & {id(p) for p in second.parameters()})}


def check_concise_parameters(submission):
    """The concise network has 44 878 parameters, too"""
    net = _ready(submission.make_bn_lenet_concise())
    return {"parameters": sum(parameter.numel() for parameter in net.parameters())}


@measured_by(all_layers)
def check_concise_layers(submission, rng):
    """The concise network's layers have the same sizes"""
    net = _ready(submission.make_bn_lenet_concise())
    return _shapes_inside(net, rng.normal(IMAGES, 1, 28, 28))


@magnified
def check_concise_scores(submission, rng):
    """In training the concise network's scores are the reference's, with the same weights"""
    net = _filled(submission.make_bn_lenet_concise(), rng)
    return net(rng.normal(6, 1, 28, 28))


def check_concise_evaluation(submission, rng):
    """In evaluation its scores are right, too, here for a single image and a new network"""
    net = _filled(submission.make_bn_lenet_concise(), rng).eval()
    return net(rng.normal(1, 1, 28, 28))


@magnified
def check_concise_evaluation_after_training(submission, rng):
    """The concise network uses torch's batch normalisation as it comes, with its own momentum and variance"""
    net = _filled(submission.make_bn_lenet_concise(), rng)
    for _ in range(2):
        net(rng.normal(4, 1, 28, 28))
    return net.eval()(rng.normal(2, 1, 28, 28))


@magnified_twice
def check_concise_gradients(submission, rng):
    """Gradients reach the image and every layer of the concise network"""
    net = _filled(submission.make_bn_lenet_concise(), rng)
    return _gradients(net, rng.normal(6, 1, 28, 28))


def check_concise_own_weights(submission):
    """Two calls give two concise networks that share no weights"""
    first, second = submission.make_bn_lenet_concise(), submission.make_bn_lenet_concise()
    return {"shared": len({id(p) for p in first.parameters()} & {id(p) for p in second.parameters()})}


def check_first_weights(submission):
    """A new network's weights differ from each other, and training may change all of them"""
    own, concise = _ready(submission.make_bn_lenet()), _ready(submission.make_bn_lenet_concise())
    return {"own": first_weights(own, num_classes=10), "concise": first_weights(concise, num_classes=10)}


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
        net.eval()(torch.zeros(1, 1, 28, 28))
    return net.train()


def _filled(net, rng):
    """The net with weights that depend on their number alone (γ may be (C,) or (1, C, 1, 1)), and no past."""
    seed = rng.size(0, 2**31 - 1)
    with torch.no_grad():
        for parameter in _ready(net).parameters():
            generator = torch.Generator().manual_seed(seed + parameter.numel())
            values = torch.randn(parameter.numel(), generator=generator).view(parameter.shape)
            vector = parameter.numel() == max(parameter.shape)
            parameter.copy_(values if vector else values * 4 / (parameter.numel() / len(parameter)) ** 0.5)
        for name, buffer in net.named_buffers():
            buffer.fill_("var" in name)
    return net


def _gradients(net, X):
    """The gradients at the image and at the parameters, summed over those with the same number of values."""
    names = {f"{i}": parameter for i, parameter in enumerate(net.parameters())}
    found = gradients(net(X.requires_grad_()), X=X, **names)
    summed = {"X": found["X"]}
    for name, parameter in names.items():
        key, gradient = f"{parameter.numel()} weights", found[name]
        before = summed.get(key)
        if gradient is not None:
            gradient = gradient.flatten() if before is None else before + gradient.flatten()
        summed[key] = before if gradient is None else gradient
    return Gradients(summed)
