from math import prod

import torch
from torch import Tensor
from torch.nn.parameter import UninitializedParameter
from torch.overrides import TorchFunctionMode

from grader.checks import Gradients, added_up, first_weights, gradients, measured_by

IMAGES = 7
"""The batch whose shapes are noted: a number that no layer has as its width."""

SMALL = {"conv_arch": ((1, 5), (3, 6), (1, 4)), "image_size": 16, "num_classes": 8, "num_hiddens": 12}


def before_and_after(shapes):
    """The size of the first maps with 5 channels, and of the smallest."""
    maps = [shape for shape in shapes if len(shape) == 3 and shape[0] == 5]
    return " → ".join(map(_text, (maps[0], min(maps, key=prod)))) if maps else "none with 5 channels"


def halved(shapes):
    """The maps after each halving: the first ones that are smaller both ways than all before them."""
    found = [[0, 10**6, 10**6]]
    for shape in shapes:
        if len(shape) == 3 and shape[1] < found[-1][1] and shape[2] < found[-1][2]:
            found.append(shape)
    return [_text(shape) for shape in found[2:]]


def after(block):
    """What leaves a block of the network, as facts."""

    def maps(shapes):
        found = halved(shapes)
        return found[block - 1] if len(found) >= block else "not reached"

    return maps


def dense_layers(shapes):
    """The widths of the flat layers in order, without repetitions and the flattened image itself."""
    maps = [i for i, shape in enumerate(shapes) if len(shape) == 3]
    if not maps or shapes[-1] == []:
        return "not reached"
    widths = [shape[0] for shape in shapes[maps[-1] :] if len(shape) == 1]
    flattened = prod(shapes[maps[-1]])
    return " → ".join(map(str, dict.fromkeys(width for width in widths if width != flattened)))


def scores_that_occur(scores):
    """The different scores, and whether all classes of an image have the same."""
    alike = all(len(set(row)) == 1 for row in scores.tolist())
    values = ", ".join(f"{value:.4g}" for value in sorted(set(scores.flatten().tolist()))[:10])
    return values if alike else f"{values}, not the same for all classes"


def check_worked_example(submission):
    """The lesson's block gives 3 0"""
    block = _ready(submission.vgg_block(1, 1, 1), torch.zeros(1, 1, 2, 4))
    with torch.no_grad():
        for parameter in block.parameters():
            parameter.fill_(1.0 if parameter.numel() == 9 else 0.0)
    return block(torch.tensor([[[[1.0, 2, 0, -1], [3, -4, 1, -2]]]]))


@measured_by(before_and_after)
def check_block_of_one(submission, rng):
    """A block of one convolution keeps the size, then halves it: 5 × 6 × 10 → 5 × 3 × 5"""
    block = submission.vgg_block(1, 2, 5)
    return _shapes_inside(block, rng.normal(IMAGES, 2, 6, 10))


@measured_by(before_and_after)
def check_block_of_three(submission, rng):
    """A block of three convolutions halves the size only once: 5 × 8 × 12 → 5 × 4 × 6"""
    block = submission.vgg_block(3, 2, 5)
    return _shapes_inside(block, rng.normal(IMAGES, 2, 8, 12))


def check_block_parameters(submission):
    """A block of three convolutions from 2 to 5 channels has 95 + 230 + 230 = 555 parameters"""
    block = _ready(submission.vgg_block(3, 2, 5), torch.zeros(1, 2, 4, 4))
    return _count(block)


def check_block(submission, rng):
    """A block of two convolutions gives the reference's values with the same weights"""
    block = _filled(submission.vgg_block(2, 3, 5), rng, torch.zeros(1, 3, 4, 4))
    return block(rng.normal(2, 3, 8, 6))


def check_odd_image(submission, rng):
    """Odd heights and widths are rounded down, here one image of one channel, 7 × 5"""
    block = _filled(submission.vgg_block(1, 1, 4), rng, torch.zeros(1, 1, 4, 4))
    return block(rng.normal(1, 1, 7, 5))


def check_block_input_unchanged(submission, rng):
    """A block leaves its input as it was"""
    block, X = _filled(submission.vgg_block(1, 2, 2), rng, torch.zeros(1, 2, 4, 4)), rng.normal(2, 2, 4, 6)
    with torch.no_grad():
        block(X)
    return X


def check_block_gradients(submission, rng):
    """Gradients reach a block's input and all its parameters"""
    block = _filled(submission.vgg_block(2, 3, 4), rng, torch.zeros(1, 3, 4, 4))
    return _gradients(block, rng.normal(2, 3, 6, 4))


@measured_by(after(block=1))
def check_first_block(submission):
    """VGG-11, first block: 64 × 112 × 112"""
    with torch.device("meta"):
        return _shapes_inside(submission.make_vgg(), torch.empty(IMAGES, 1, 224, 224))


@measured_by(after(block=2))
def check_second_block(submission):
    """VGG-11, second block: 128 × 56 × 56"""
    with torch.device("meta"):
        return _shapes_inside(submission.make_vgg(), torch.empty(IMAGES, 1, 224, 224))


@measured_by(after(block=3))
def check_third_block(submission):
    """VGG-11, third block: 256 × 28 × 28"""
    with torch.device("meta"):
        return _shapes_inside(submission.make_vgg(), torch.empty(IMAGES, 1, 224, 224))


@measured_by(after(block=4))
def check_fourth_block(submission):
    """VGG-11, fourth block: 512 × 14 × 14"""
    with torch.device("meta"):
        return _shapes_inside(submission.make_vgg(), torch.empty(IMAGES, 1, 224, 224))


@measured_by(after(block=5))
def check_fifth_block(submission):
    """VGG-11, fifth block: 512 × 7 × 7"""
    with torch.device("meta"):
        return _shapes_inside(submission.make_vgg(), torch.empty(IMAGES, 1, 224, 224))


@measured_by(dense_layers)
def check_dense_layers(submission):
    """VGG-11, dense layers: 4096 wide, and 10 at the end"""
    with torch.device("meta"):
        return _shapes_inside(submission.make_vgg(), torch.empty(IMAGES, 1, 224, 224))


def check_parameters(submission):
    """VGG-11 has 128 806 154 parameters"""
    with torch.device("meta"):
        return _count(_ready(submission.make_vgg(), torch.empty(1, 1, 224, 224)))


def check_small_parameters(submission):
    """A small VGG has as many parameters as its arguments ask for"""
    net = submission.make_vgg(((1, 4), (2, 6)), in_channels=3, num_classes=5, image_size=8, num_hiddens=16)
    return _count(_ready(net, torch.zeros(1, 3, 8, 8)))


def check_scores(submission, rng):
    """The scores of a small VGG in eval mode are the reference's, with the same weights"""
    net = _filled(submission.make_vgg(**SMALL), rng, torch.zeros(1, 1, 16, 16)).eval()
    return net(rng.normal(3, 1, 16, 16))


def check_other_sizes(submission, rng):
    """Other blocks, colour images and an image size that is no power of two, for a single image"""
    first, second = rng.sizes(4, 9)
    conv_arch, size = ((rng.size(1, 3), first), (2, second)), rng.size(9, 15)
    net = submission.make_vgg(conv_arch, in_channels=3, num_classes=4, image_size=size, num_hiddens=15)
    return _filled(net, rng, torch.zeros(1, 3, size, size)).eval()(rng.normal(1, 3, size, size))


@measured_by(scores_that_occur)
def check_dropout(submission):
    """In training dropout 0.5 follows both hidden layers: with all weights 1 the scores are 1, 3 or 15"""
    net = submission.make_vgg(((1, 2),), num_classes=3, image_size=2, num_hiddens=1)
    with torch.no_grad():
        for parameter in _ready(net, torch.zeros(2, 1, 2, 2)).parameters():
            parameter.fill_(1.0)
        return net.train()(torch.zeros(128, 1, 2, 2))


def check_gradients(submission, rng):
    """Gradients reach the image and every layer"""
    net = _filled(submission.make_vgg(**SMALL), rng, torch.zeros(1, 1, 16, 16)).eval()
    return _gradients(net, rng.normal(2, 1, 16, 16))


def check_own_weights(submission):
    """Two calls give two networks that share no weights"""
    first, second = submission.make_vgg(**SMALL), submission.make_vgg(**SMALL)
    return {"shared": len({id(p) for p in first.parameters()} & {id(p) for p in second.parameters()})}


def check_first_weights(submission):
    """A new network's weights differ from each other, and training may change all of them"""
    net = _ready(submission.make_vgg(**SMALL), torch.zeros(1, 1, 16, 16))
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
    """The net with weights that depend on their numbers alone: a convolution may stand for a dense layer."""
    seed = rng.size(0, 2**30)
    with torch.no_grad():
        for parameter in _ready(net, X).parameters():
            generator = torch.Generator().manual_seed(seed + 1000 * len(parameter) + parameter.numel())
            values = torch.randn(parameter.numel(), generator=generator).view(parameter.shape)
            fan_in = parameter.numel() / len(parameter)
            parameter.copy_(values * (2 / fan_in) ** 0.5 if fan_in > 1 else values * 0.3)
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
