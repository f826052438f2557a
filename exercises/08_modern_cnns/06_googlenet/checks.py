import inspect
from functools import lru_cache
from itertools import groupby
from math import prod

import torch
from torch import Tensor, nn
from torch.nn.parameter import UninitializedParameter
from torch.overrides import TorchFunctionMode

from grader.checks import Gradients, first_weights, gradients, measured_by, tolerance

IMAGES = 3
AS_ASKED = "images of 24 × 24, 12 × 12, 6 × 6, 3 × 3; 5977530 parameters"
"""What b1, b2, b3 and b4 give for an image of 96 × 96, and what the whole net has."""

by_many_ways = tolerance(
    relative=0.0,
    absolute=0.3,
    because="rounding may open or shut a ReLU whose input is 0, one of hundreds of ways from a pixel to the scores",
)


def with_agreement(scores):
    evaluation, training = scores["evaluation"], scores["training"]
    same = torch.equal(training, evaluation)
    return {"the network": scores["the network"], "scores": evaluation, "the same scores in training": same}


def check_worked_example(submission):
    """The network has 5 977 530 parameters"""
    net = looked_at(inspect.unwrap(submission.make_googlenet))[0]
    return {"number of parameters": sum(parameter.numel() for parameter in net.parameters())}


def check_first_convolution(submission):
    """The first convolution halves the image: 64 × 48 × 48"""
    return {"behind the first convolution": text(maps(trace(submission.make_googlenet))[:1])}


def check_b1(submission):
    """b1 gives 64 × 24 × 24"""
    return {"behind b1": text(poolings(trace(submission.make_googlenet))[:1])}


def check_b2(submission):
    """b2 gives 192 × 12 × 12"""
    return {"behind b2": text(poolings(trace(submission.make_googlenet))[1:2])}


def check_b3(submission):
    """b3 gives 480 × 6 × 6"""
    return {"behind b3": text(poolings(trace(submission.make_googlenet))[2:3])}


def check_b4(submission):
    """b4 gives 832 × 3 × 3"""
    return {"behind b4": text(poolings(trace(submission.make_googlenet))[3:4])}


def check_b5(submission):
    """b5 gives 1024 × 3 × 3, of which the means are left, and the dense layer 10 scores"""
    seen = trace(submission.make_googlenet)
    flat = [shape[0] for shape in seen if shape and prod(shape[1:]) == 1]
    return {
        "largest map of 3 × 3": text(
            sorted((shape for shape in maps(seen) if shape[1:] == (3, 3)), reverse=True)[:1]
        ),
        "smaller maps": text(poolings(seen)[4:]),
        "without pixels": " → ".join(str(size) for size, _ in groupby(flat)) or "nothing",
    }


def check_stem_convolutions(submission):
    """b1 and b2 have three convolutions: 7 × 7, 1 × 1 and 3 × 3"""
    return {f"convolution of {inputs} numbers": reading(submission, inputs) for inputs in (7 * 7, 64, 64 * 9)}


def check_blocks_of_b3(submission):
    """The 1 × 1 convolutions of b3 give what the table says"""
    return {f"1 × 1 convolutions of {channels} channels": reading(submission, channels) for channels in (192, 256)}


def check_blocks_of_b4(submission):
    """The 1 × 1 convolutions of b4 give what the table says"""
    return {
        f"1 × 1 convolutions of {channels} channels": reading(submission, channels) for channels in (480, 512, 528)
    }


def check_blocks_of_b5(submission):
    """The 1 × 1 convolutions of b5 and the dense layer give what the table says"""
    return {
        "1 × 1 convolutions of 832 channels": reading(submission, 832),
        "dense layer of 1024 numbers": reading(submission, 1024),
    }


def check_own_weights(submission):
    """Two calls give two networks that share no weights"""
    with torch.device("meta"):
        first, second = submission.make_googlenet(), submission.make_googlenet()
    return {"shared": len({id(p) for p in first.parameters()} & {id(p) for p in second.parameters()})}


def check_first_weights(submission):
    """A new network's weights differ from each other, and training may change all of them"""
    return first_weights(ready(submission.make_googlenet()), num_classes=10)


@measured_by(with_agreement)
def check_scores(submission, rng):
    """With the same weights the scores are the reference's, and the same in training"""
    outline = outlined(submission.make_googlenet)
    if outline != AS_ASKED:
        return {"the network": outline, "evaluation": torch.zeros(2, 10), "training": torch.zeros(2, 10)}
    net, X = weighted(submission.make_googlenet, rng), rng.normal(2, 1, 65, 65)
    with torch.no_grad():
        return {"the network": outline, "evaluation": net.eval()(X), "training": net.train()(X)}


@by_many_ways
def check_gradients(submission, rng):
    """Gradients reach the image, through all stages, and all parameters"""
    outline, nothing = outlined(submission.make_googlenet), Gradients(image=torch.zeros(1, 1, 65, 66))
    if outline != AS_ASKED:
        return {"the network": outline, "gradients": nothing, "parameters without a gradient": 0}
    net, X = weighted(submission.make_googlenet, rng), rng.normal(1, 1, 65, 66).requires_grad_()
    parameters = dict(net.requires_grad_(True).named_parameters())
    found = gradients(1000 * net.eval()(X), image=X, **parameters)
    return {
        "the network": outline,
        "gradients": Gradients(image=found["image"]),
        "parameters without a gradient": sum(found[name] is None for name in parameters),
    }


class Shapes(TorchFunctionMode):
    """Notes the shapes of all batches that are computed, whether by modules or by functions."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def __torch_function__(self, func, types, args=(), kwargs=None):
        result = func(*args, **(kwargs or {}))
        if isinstance(result, Tensor) and result.dim() and len(result) == IMAGES:
            self.seen.append(tuple(result.shape[1:]))
        return result


def trace(make):
    """All shapes, without N, on the way of 96 × 96 images through the network."""
    return looked_at(inspect.unwrap(make))[1]


@lru_cache(maxsize=128)
def looked_at(make):
    """A net and the shapes inside it; on the meta device, where nothing is computed, and once for all checks."""
    with torch.device("meta"):
        net, X = ready(make()), torch.zeros(IMAGES, 1, 96, 96)
        with Shapes() as shapes, torch.no_grad():
            try:
                net(X)
            except NotImplementedError:
                raise
            except Exception:  # how far it came says more here; `check_scores` shows what it raised
                shapes.seen.append(())
    return net, shapes.seen


def maps(shapes):
    """Those of images of more than one pixel."""
    return [shape for shape in shapes if len(shape) == 3 and prod(shape[1:]) > 1]


def poolings(shapes):
    """The first shape of each smaller size, behind the first convolution."""
    found = maps(shapes)[:1]
    for shape in maps(shapes):
        if shape[1] < found[-1][1] and shape[2] < found[-1][2]:
            found.append(shape)
    return found[1:]


def text(sizes):
    return ", ".join(" × ".join(map(str, size)) for size in sizes) or "nothing"


def reading(submission, inputs):
    """The outputs of all layers, each of whose outputs reads so many numbers; in order of size."""
    weights = [
        parameter
        for parameter in looked_at(inspect.unwrap(submission.make_googlenet))[0].parameters()
        if parameter.dim() > 1
    ]
    outputs = sorted(len(weight) for weight in weights if weight[0].numel() == inputs)
    return ", ".join(map(str, outputs)) or "none"


def ready(net):
    """The net with all weights in place: lazy layers learn their sizes from a first batch."""
    if isinstance(net, nn.ModuleList):  # its own NotImplementedError would pass for an exercise not begun
        raise TypeError("a ModuleList can't be called; an nn.Sequential can")
    if any(isinstance(parameter, UninitializedParameter) for parameter in net.parameters()):
        net(torch.zeros(1, 1, 96, 96))
    return net


def outlined(make):
    """The sizes of the net and how many parameters it has; raises what a net raises that breaks off.

    Where they are not those asked for, the net is not computed with: one that does not shrink the image takes long.
    """
    net, shapes = looked_at(inspect.unwrap(make))
    if () in shapes:
        make()(torch.zeros(1, 1, 96, 96))
    sizes, count = [shape[1:] for shape in poolings(shapes)], sum(parameter.numel() for parameter in net.parameters())
    return f"images of {text(sizes)}; {count} parameters"


def weighted(make, rng):
    """A net whose weights depend on their number alone, cut from one row of random numbers.

    Drawing six million numbers, at first or afterwards, would take longer than all checks together.
    """
    with torch.device("meta"):
        net = ready(make())
    net, row = net.to_empty(device="cpu"), rng.normal(2**16 + 1)
    with torch.no_grad():
        for parameter in net.requires_grad_(False).parameters():
            size, fan_in = parameter.numel(), parameter.numel() / max(1, len(parameter))
            values = row.roll(size).repeat(size // len(row) + 1)[:size].view(parameter.shape)
            torch.mul(values, (2 / fan_in) ** 0.5 if fan_in > 1 else 0.1, out=parameter)
    return net
