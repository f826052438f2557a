import inspect
from functools import lru_cache
from itertools import groupby
from math import prod

import torch
from torch import Tensor
from torch.nn.parameter import UninitializedParameter
from torch.overrides import TorchFunctionMode

from grader.checks import fill, first_weights, gradients, module_gradients, tolerance

IMAGES = 3
GROWTH = 32

magnified = tolerance(
    relative=1e-3,
    absolute=1e-3,
    because="each of the 21 batch normalisations magnifies the rounding errors of the layers before it",
)


def check_worked_example(submission):
    """The network has 758 226 parameters"""
    return {"parameters": without_computing(lambda: count(ready(submission.make_densenet())))}


def check_own_weights(submission):
    """Two calls give two networks that share no weights"""
    first, second = without_computing(lambda: (submission.make_densenet(), submission.make_densenet()))
    return {"shared": len({id(p) for p in first.parameters()} & {id(p) for p in second.parameters()})}


def check_stem_convolution(submission):
    """The first convolution halves the image: 64 × 48 × 48"""
    return {"behind the first convolution": text(behind_the_image(trace(submission.make_densenet))[:1])}


def check_stem_pool(submission):
    """The max pooling halves it again: 64 × 24 × 24"""
    sizes = behind_the_image(trace(submission.make_densenet))
    return {"behind the max pooling": text([size for size in sizes if size[1] < sizes[0][1]])}


def check_dense_block_1(submission):
    """Dense block 1 appends 4 · 32 channels: 192 × 24 × 24"""
    return {"dense block 1": most_channels(trace(submission.make_densenet), 24)}


def check_transition_1(submission):
    """Transition 1 halves all three: 96 × 12 × 12"""
    return {"transition 1": fewest_channels(trace(submission.make_densenet), 12)}


def check_dense_block_2(submission):
    """Dense block 2 appends 4 · 32 channels: 224 × 12 × 12"""
    return {"dense block 2": most_channels(trace(submission.make_densenet), 12)}


def check_transition_2(submission):
    """Transition 2 halves all three: 112 × 6 × 6"""
    return {"transition 2": fewest_channels(trace(submission.make_densenet), 6)}


def check_dense_block_3(submission):
    """Dense block 3 appends 4 · 32 channels: 240 × 6 × 6"""
    return {"dense block 3": most_channels(trace(submission.make_densenet), 6)}


def check_transition_3(submission):
    """Transition 3 halves all three: 120 × 3 × 3"""
    return {"transition 3": fewest_channels(trace(submission.make_densenet), 3)}


def check_dense_block_4(submission):
    """Dense block 4 appends 4 · 32 channels: 248 × 3 × 3"""
    return {"dense block 4": most_channels(trace(submission.make_densenet), 3)}


def check_dense_layer(submission):
    """No transition follows: 248 numbers enter the dense layer, 10 leave it"""
    flat = [shape[0] for shape in trace(submission.make_densenet) if shape and prod(shape[1:]) == 1]
    return {"dense layer": " → ".join(str(size) for size, _ in groupby(flat)) or "not reached"}


def check_colour(submission):
    """With in_channels=3 the first convolution takes three channels: 764 498 parameters"""
    return {"parameters": without_computing(lambda: count(ready(submission.make_densenet(3), 3)))}


def check_other_sizes(submission):
    """Takes images of other sizes, here of 64 × 100"""

    def facts():
        net = ready(submission.make_densenet()).eval()
        return {"shape": list(net(torch.zeros(2, 1, 64, 100)).shape)}

    return without_computing(facts)


def check_scores(submission, rng):
    """In evaluation mode its scores, with the same weights, are the reference's"""
    net = fill(ready(submission.make_densenet()), rng, scale=1.5).eval()
    with torch.no_grad():
        return net(rng.normal(2, 1, 32, 40))


@magnified
def check_scores_in_training(submission, rng):
    """In training mode, too"""
    net = fill(ready(submission.make_densenet()), rng, scale=1.5)
    with torch.no_grad():
        return net(rng.normal(3, 1, 64, 64))


@magnified
def check_gradients(submission, rng):
    """Gradients reach the image and all parameters"""
    net, X = fill(ready(submission.make_densenet()), rng, scale=1.5).eval(), rng.normal(2, 1, 32, 32).requires_grad_()
    scores = net(X)
    return {"image": gradients(scores, X=X), "parameters": module_gradients(scores, net)}


def check_first_weights(submission):
    """A new network's weights differ from each other, and training may change all of them"""
    return first_weights(ready(submission.make_densenet()), num_classes=10)


def without_computing(facts):
    """What `facts` finds on the meta device, which keeps shapes only, or on the CPU where the net looks at values."""
    try:
        with torch.device("meta"):
            return facts()
    except Exception:  # raised again on the CPU, in its own words, if the net is at fault
        return facts()


class Shapes(TorchFunctionMode):
    """Notes the shapes of all batches that are computed, whether by modules or by functions."""

    def __init__(self, seen):
        super().__init__()
        self.seen = seen

    def __torch_function__(self, func, types, args=(), kwargs=None):
        result = func(*args, **(kwargs or {}))
        if isinstance(result, Tensor) and result.dim() and len(result) == IMAGES:
            self.seen.append(tuple(result.shape[1:]))
        return result


def trace(make):
    """All shapes, without N, on the way of 96 × 96 images through the network."""
    return traced(inspect.unwrap(make))


@lru_cache(maxsize=128)
def traced(make):
    """On the meta device, where nothing is computed, and once for all checks."""
    seen = []

    def walk():
        seen.clear()
        net, X = ready(make()).eval(), torch.zeros(IMAGES, 1, 96, 96)
        with Shapes(seen):
            net(X)

    try:
        without_computing(walk)
    except NotImplementedError:
        raise
    except Exception:  # how far it came says more here; `check_scores` shows what it raised
        seen.append(())
    return seen


def maps(shapes, size=None):
    """Those of images, or of images so wide."""
    return [
        shape for shape in shapes if len(shape) == 3 and (prod(shape[1:]) > 1 if size is None else shape[2] == size)
    ]


def behind_the_image(shapes):
    """Those of images that have more than the one channel that came in."""
    return [shape for shape in maps(shapes) if shape[0] > 1]


def most_channels(shapes, size):
    """What a dense block has at the end, at the size it works at."""
    return text(sorted(maps(shapes, size), reverse=True), size)


def fewest_channels(shapes, size):
    """What a dense block begins with; what its layers append is fewer still."""
    return text(sorted(shape for shape in maps(shapes, size) if shape[0] > GROWTH), size)


def text(sizes, size=""):
    return " × ".join(map(str, sizes[0])) if sizes else f"no image of {size} × {size}"


def count(net):
    return sum(parameter.numel() for parameter in net.parameters())


def ready(net, channels=1):
    """The net with all weights in place: lazy layers learn their sizes from a first batch."""
    if any(isinstance(parameter, UninitializedParameter) for parameter in net.parameters()):
        net.eval()(torch.zeros(1, channels, 32, 32))
    return net.train()
