from itertools import groupby
from math import prod

import torch
from torch import Tensor
from torch.nn.parameter import UninitializedParameter
from torch.overrides import TorchFunctionMode

from grader.checks import Gradients, added_up, first_weights, gradients, measured_by

IMAGES = 7
"""The batch whose shapes are noted: a number that no layer has as its width."""

SMALL = {"num_classes": 9, "channels": (8, 11, 10)}


def sizes(channels):
    """The sizes of the maps with so many channels, down to single numbers, as facts."""

    def maps(shapes):
        found = [_text(shape) for shape in shapes if shape[:1] == [channels] and len(shape) in (1, 3)]
        return " → ".join(size for size, _ in groupby(found)) or f"none with {channels} channels"

    return maps


def first_and_smallest(channels):
    """The size of the first map with so many channels and of the smallest, as facts."""

    def maps(shapes):
        found = [shape for shape in shapes if len(shape) == 3 and shape[0] == channels]
        return " → ".join(map(_text, (found[0], min(found, key=prod)))) if found else f"none with {channels} channels"

    return maps


def scores_that_occur(scores):
    """The different scores, and whether all classes of an image have the same."""
    alike = all(len(set(row)) == 1 for row in scores.tolist())
    values = ", ".join(f"{value:.4g}" for value in sorted(set(scores.flatten().tolist()))[:10])
    return values if alike else f"{values}, not the same for all classes"


def check_worked_example(submission):
    """The lesson's block gives 3 0 1 3"""
    block = _ready(submission.nin_block(1, 1, 2, 1, 0), torch.zeros(1, 1, 2, 5))
    with torch.no_grad():
        for parameter in block.parameters():
            parameter.fill_(3.0 if parameter.dim() == 1 else 1.0 if parameter.numel() == 4 else -2.0)
    return block(torch.tensor([[[[1.0, -2, 0, 3, -1], [2, 1, -3, -2, -1]]]]))


@measured_by(sizes(channels=5))
def check_block_shapes(submission, rng):
    """Kernel 3, stride 2, padding 1 turn 7 × 12 into 4 × 6; the 1 × 1 convolutions keep that: 5 × 4 × 6"""
    block = submission.nin_block(2, 5, 3, 2, 1)
    return _shapes_inside(block, rng.normal(IMAGES, 2, 7, 12))


def check_block_parameters(submission):
    """A block from 3 to 5 channels with a 4 × 4 kernel has 245 + 30 + 30 = 305 parameters"""
    block = _ready(submission.nin_block(3, 5, 4, 1, 0), torch.zeros(1, 3, 6, 6))
    return _count(block)


def check_block(submission, rng):
    """A block gives the reference's values with the same weights"""
    block = _filled(submission.nin_block(3, 8, 3, 1, 1), rng, torch.zeros(1, 3, 6, 6))
    return block(rng.normal(2, 3, 4, 7))


def check_block_strides(submission, rng):
    """A block with stride 2 and no padding, for one image of one channel"""
    block = _filled(submission.nin_block(1, 6, 5, 2, 0), rng, torch.zeros(1, 1, 6, 6))
    return block(rng.normal(1, 1, 8, 11))


def check_block_input_unchanged(submission, rng):
    """A block leaves its input as it was"""
    block, X = _filled(submission.nin_block(2, 2, 1, 1, 0), rng, torch.zeros(1, 2, 4, 4)), rng.normal(2, 2, 4, 6)
    with torch.no_grad():
        block(X)
    return X


def check_block_gradients(submission, rng):
    """Gradients reach a block's input and all its parameters"""
    block = _filled(submission.nin_block(3, 7, 3, 2, 1), rng, torch.zeros(1, 3, 6, 6))
    return _gradients(block, rng.normal(2, 3, 5, 6))


@measured_by(first_and_smallest(channels=96))
def check_first_block(submission):
    """First block and pooling: 96 × 54 × 54 → 96 × 26 × 26"""
    return _shapes_of_224(lambda: submission.make_nin())


@measured_by(first_and_smallest(channels=256))
def check_second_block(submission):
    """Second block and pooling: 256 × 26 × 26 → 256 × 12 × 12"""
    return _shapes_of_224(lambda: submission.make_nin())


@measured_by(first_and_smallest(channels=384))
def check_third_block(submission):
    """Third block and pooling: 384 × 12 × 12 → 384 × 5 × 5"""
    return _shapes_of_224(lambda: submission.make_nin())


@measured_by(sizes(channels=10))
def check_last_block(submission):
    """Last block and average: 10 × 5 × 5 → 10"""
    return _shapes_of_224(lambda: submission.make_nin())


def check_parameters(submission):
    """There are 1 992 166 parameters"""
    return _without_computing(lambda: _count(_ready(submission.make_nin(), torch.zeros(1, 1, 224, 224))))


def check_scores(submission, rng):
    """The scores of a small NiN in eval mode are the reference's, with the same weights"""
    net = _filled(submission.make_nin(**SMALL), rng, torch.zeros(1, 1, 67, 67)).eval()
    return net(rng.normal(2, 1, 115, 131))


def check_other_sizes(submission, rng):
    """Other channels, one colour image of another size"""
    channels, (height, width) = rng.sizes(8, 14, 3), rng.sizes(99, 131)
    net = submission.make_nin(in_channels=3, num_classes=8, channels=channels)
    return _filled(net, rng, torch.zeros(1, 3, 67, 67)).eval()(rng.normal(1, 3, height, width))


@measured_by(scores_that_occur)
def check_dropout(submission):
    """In training there is one dropout, 0.5, before the last block: all its weights 1, the scores are 7, 15 or 23"""
    net = submission.make_nin(num_classes=2, channels=(1, 1, 1))
    with torch.no_grad():
        for parameter in _ready(net, torch.zeros(2, 1, 67, 99)).parameters():
            if len(parameter) == 2:  # the last block
                parameter.fill_(1.0)
            elif parameter.dim() == 1:  # each of nine layers adds a ninth, so that 1 arrives at the dropout
                parameter.fill_(1 / 9)
            else:  # and hands on the pixel in the middle, so that an earlier dropout would show
                parameter.zero_().view(-1)[parameter.numel() // 2] = 1.0
        return net.train()(torch.zeros(128, 1, 67, 99))


def check_gradients(submission, rng):
    """Gradients reach the image and every layer"""
    net = _filled(submission.make_nin(**SMALL), rng, torch.zeros(1, 1, 67, 67)).eval()
    return _gradients(net, rng.normal(1, 1, 99, 83))


def check_own_weights(submission):
    """Two calls give two networks that share no weights"""
    first, second = submission.make_nin(**SMALL), submission.make_nin(**SMALL)
    return {"shared": len({id(p) for p in first.parameters()} & {id(p) for p in second.parameters()})}


def _without_computing(facts):
    """What `facts` finds on the meta device, which keeps shapes only, or on the CPU where the net looks at values."""
    try:
        with torch.device("meta"):
            return facts()
    except Exception:  # raised again on the CPU, in its own words, if the net is at fault
        return facts()


def _shapes_of_224(make):
    """All shapes on the way of images of 224 × 224 through a new network."""

    def walk():
        shapes = _shapes_inside(make(), torch.zeros(IMAGES, 1, 224, 224))
        if not shapes[-1] and torch.empty(()).is_meta:
            raise ValueError("it broke off, maybe only on the meta device")
        return shapes

    with torch.no_grad():
        return _without_computing(walk)


def check_first_weights(submission):
    """A new network's weights differ from each other, and training may change all of them"""
    net = _ready(submission.make_nin(**SMALL), torch.zeros(1, 1, 67, 67))
    return first_weights(net, SMALL["num_classes"])


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


def _count(net):
    return sum(parameter.numel() for parameter in net.parameters())


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
    rows = [found[name] if found[name] is None else found[name].reshape(len(p), -1) for name, p in parameters.items()]
    return Gradients(X=found["X"], **added_up(zip(map(_kind, parameters.values()), rows, strict=True)))


def _kind(parameter):
    rows = len(parameter)
    return f"{rows} biases" if parameter.dim() == 1 else f"{rows} × {parameter.numel() // rows} weights"
