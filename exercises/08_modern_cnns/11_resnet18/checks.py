import inspect
from collections import Counter
from functools import lru_cache
from math import prod

import torch
from torch import Tensor, nn
from torch.nn.parameter import UninitializedParameter
from torch.overrides import TorchFunctionMode

from grader.checks import fill, first_weights, gradients, module_gradients, tolerance

IMAGES = 3

magnified = tolerance(
    relative=1e-3,
    absolute=1e-4,
    because="each batch normalisation magnifies the rounding errors of the layers before it",
)


def check_worked_example(submission):
    """resnet_block(64, 128, 2) has 525 952 parameters and makes 128 × 12 × 12 of 64 × 24 × 24"""

    def facts():
        stage = ready(submission.resnet_block(64, 128, 2), 64)
        return {"shape": list(stage(torch.zeros(1, 64, 24, 24)).shape), "parameters": count(stage)}

    return without_computing(facts)


def check_first_stage(submission):
    """With first_block=True it keeps the shape: 148 224 parameters for 64 channels"""

    def facts():
        stage = ready(submission.resnet_block(64, 64, 2, first_block=True), 64)
        return {"shape": list(stage(torch.zeros(1, 64, 24, 24)).shape), "parameters": count(stage)}

    return without_computing(facts)


def check_number_of_blocks(submission):
    """Makes as many blocks as it is asked for: one, or three"""
    one, three = ready(submission.resnet_block(3, 5, 1), 3), ready(submission.resnet_block(3, 5, 3), 3)
    first_stage = ready(submission.resnet_block(4, 4, 3, first_block=True), 4)
    nets = {"1 block": one, "3 blocks": three, "3 blocks of a first stage": first_stage}
    return {f"parameters of {name}": count(net) for name, net in nets.items()}


@magnified
def check_stage(submission, rng):
    """Only the first block halves the image; with the same weights the output is the reference's"""
    stage = fill(ready(submission.resnet_block(3, 5, 3), 3), rng)
    return stage(rng.normal(2, 3, *rng.sizes(8, 12)))


@magnified
def check_stage_of_same_channels(submission, rng):
    """It halves the image also where the number of channels stays"""
    stage = fill(ready(submission.resnet_block(4, 4, 2), 4), rng)
    return stage(rng.normal(2, 4, 7, 10))


@magnified
def check_first_stage_output(submission, rng):
    """The first stage, with the same weights, gives the reference's output"""
    stage = fill(ready(submission.resnet_block(4, 4, 2, first_block=True), 4), rng)
    return stage(rng.normal(3, 4, *rng.sizes(3, 6)))


def check_single_image(submission, rng):
    """In evaluation mode a stage takes one image of one channel"""
    stage = fill(ready(submission.resnet_block(1, 2, 2), 1), rng).eval()
    return stage(rng.normal(1, 1, 5, 8))


@magnified
def check_gradients(submission, rng):
    """Gradients flow through a stage, to its input and to its parameters"""
    stage, X = fill(ready(submission.resnet_block(2, 4, 2), 2), rng), rng.normal(3, 2, 6, 8).requires_grad_()
    Y = stage(X)
    return {"input": gradients(Y, X=X), "parameters": module_gradients(Y, stage)}


def check_parameters(submission):
    """The network has 11 178 378 parameters"""
    return {"parameters": without_computing(lambda: count(ready(submission.make_resnet18())))}


def check_own_weights(submission):
    """Two calls give two networks that share no weights"""
    first, second = without_computing(lambda: (submission.make_resnet18(), submission.make_resnet18()))
    return {"shared": len({id(p) for p in first.parameters()} & {id(p) for p in second.parameters()})}


def check_stem_convolution(submission):
    """The first convolution halves the image: 64 × 48 × 48"""
    return {"behind the first convolution": text(maps(trace(submission.make_resnet18), 64)[:1])}


def check_stem_pool(submission):
    """The max pooling halves it again: 64 × 24 × 24"""
    sizes = maps(trace(submission.make_resnet18), 64)
    return {"behind the max pooling": text([size for size in sizes if size[1] < sizes[0][1]])}


def check_stage_1(submission):
    """Stage 1 keeps the shape: 64 × 24 × 24"""
    return {"stage 1": stage_size(trace(submission.make_resnet18), 64)}


def check_stage_2(submission):
    """Stage 2 halves the image and doubles the channels: 128 × 12 × 12"""
    return {"stage 2": stage_size(trace(submission.make_resnet18), 128)}


def check_stage_3(submission):
    """Stage 3 does so again: 256 × 6 × 6"""
    return {"stage 3": stage_size(trace(submission.make_resnet18), 256)}


def check_stage_4(submission):
    """Stage 4 does so again: 512 × 3 × 3"""
    return {"stage 4": stage_size(trace(submission.make_resnet18), 512)}


def check_colour(submission):
    """With in_channels=3 the first convolution takes three channels: 11 184 650 parameters"""
    return {"parameters": without_computing(lambda: count(ready(submission.make_resnet18(3), 3)))}


def check_other_sizes(submission):
    """Takes images of other sizes, here of 64 × 100"""

    def facts():
        net = ready(submission.make_resnet18()).eval()
        return {"shape": list(net(torch.zeros(2, 1, 64, 100)).shape)}

    return without_computing(facts)


def check_scores(submission, rng):
    """Its scores, with the same weights, are the reference's, and so are the gradients at the image"""
    net = without_computing(lambda: ready(submission.make_resnet18()).eval())
    net, X = weighted(net.to_empty(device="cpu"), rng), rng.normal(2, 1, 40, 32).requires_grad_()
    scores = net(X)
    return {"scores": scores, "gradients": gradients(scores, X=X)}


def check_first_weights(submission):
    """A new network's weights differ from each other, and training may change all of them"""
    return first_weights(ready(submission.make_resnet18()), num_classes=10)


def check_nothing_left_to_chance(submission):
    """There is no dropout, and every layer has a part in the scores: gradients reach all parameters"""

    def facts():
        net = ready(submission.make_resnet18()).requires_grad_(True)
        with Names() as names:
            scores = net(torch.zeros(2, 1, 32, 32))
        return {
            "dropout": any("dropout" in name for name in names.seen),
            "parameters without a gradient": unreached(scores, list(net.parameters())),
        }

    return without_computing(facts)


def unreached(scores, parameters):
    """How many of the parameters get no gradient from the scores."""
    if not scores.requires_grad:
        return len(parameters)
    found = torch.autograd.grad(scores.sum(), parameters, allow_unused=True)
    return sum(gradient is None for gradient in found)


def without_computing(facts):
    """What `facts` finds on the meta device, which keeps shapes only, or on the CPU where the net looks at values."""
    try:
        with torch.device("meta"):
            return facts()
    except Exception:  # raised again on the CPU, in its own words, if the net is at fault
        return facts()


class Names(TorchFunctionMode):
    """Notes the names of all functions that are called."""

    def __init__(self):
        super().__init__()
        self.seen = set()

    def __torch_function__(self, func, types, args=(), kwargs=None):
        self.seen.add(getattr(func, "__name__", ""))
        return func(*args, **(kwargs or {}))


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


def maps(shapes, channels):
    """Those of images with so many channels."""
    return [shape for shape in shapes if len(shape) == 3 and shape[0] == channels and prod(shape[1:]) > 1]


def stage_size(shapes, channels):
    """The size that a stage with so many channels works at: the one that is there most often, at last."""
    sizes = maps(shapes, channels)
    often = Counter(sizes)
    return text(sorted(sizes, key=lambda size: (-often[size], size[1])), channels)


def text(sizes, channels=64):
    return " × ".join(map(str, sizes[0])) if sizes else f"no image with {channels} channels"


def count(net):
    return sum(parameter.numel() for parameter in net.parameters())


def ready(net, channels=1):
    """The net with all weights in place: lazy layers learn their sizes from a first batch."""
    if isinstance(net, nn.ModuleList):  # its own NotImplementedError would pass for an exercise not begun
        raise TypeError("a ModuleList can't be called; an nn.Sequential can")
    if any(isinstance(parameter, UninitializedParameter) for parameter in net.parameters()):
        net.eval()(torch.zeros(1, channels, 32, 32))
    return net.train()


def weighted(net, rng):
    """Give the net weights by their shape alone, cut from one row of random numbers, and moving statistics 0 and 1.

    Drawing eleven million numbers, at first or afterwards, would take longer than all checks together.
    """
    row = rng.normal(2**16 + 1)
    with torch.no_grad():
        for parameter in net.requires_grad_(False).parameters():
            size = parameter.numel()
            values = row.roll(size).repeat(size // len(row) + 1)[:size].view(parameter.shape)
            torch.mul(values, max(1, parameter[0].numel()) ** -0.5, out=parameter)
        for name, buffer in net.named_buffers():
            buffer.fill_("var" in name)
    return net
