from collections import Counter
from functools import cache

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor
from torch.nn.parameter import UninitializedParameter
from torch.overrides import TorchFunctionMode

from grader.checks import first_weights, measured_by, tolerance

IMAGES = 3
CLASSES = 2000
"""Scores enough for their share of zeros to tell a dropout."""
KNOWN = (
    *([96, 54, 54], [96, 26, 26], [256, 26, 26], [256, 12, 12], [384, 12, 12], [256, 5, 5]),
    *([6400], [4096], [CLASSES]),
)
"""The shapes of the table, without N, as far as dropout is looked for."""
ROWS = 3
"""Of so many outputs the first weights are looked at."""
LARGEST = 26_214_400
"""Weights of the largest layer, 6400 · 4096. A larger one is not computed with, only looked at."""

exactly = tolerance(relative=0.0, absolute=0.0, because="counts are whole numbers")


def sizes(seen):
    """The maps of the lesson's table in order, each with what is there in its place."""
    later = behind(seen, 384)
    return [
        f"first convolution: {text(first(maps(seen, 96)))}",
        f"first pooling: {text(smaller(maps(seen, 96)))}",
        f"second convolution: {text(first(maps(seen, 256)))}",
        f"second pooling: {text(smaller(maps(seen, 256)))}",
        f"third and fourth convolution: {text(first(maps(seen, 384)))}",
        f"fifth convolution: {text(first(maps(later, 256)))}",
        f"third pooling: {text(smaller(maps(later, 256)))}",
    ]


def zeros(seen):
    """How the share of zeros changes on the way through the net."""
    in_maps = max((share for shape, share, _ in seen if len(shape) == 3 or shape == [6400]), default=0.0)
    largest = max((largest for shape, _, largest in seen if shape == [4096]), default=0.0)
    return {
        "share of zeros in the maps, up to the flattened 6400": f"{in_maps:.1g}",
        "share of zeros in the dense 4096, on their way": steps(share for shape, share, _ in seen if shape == [4096]),
        "largest number in the dense 4096, where it is 1 without dropout": f"{largest:.3g}",
        "share of zeros in the scores": steps(share for shape, share, _ in seen if shape == [CLASSES]),
    }


@exactly
def check_worked_example(submission):
    """Has 46 764 746 parameters, as in the lesson's table"""
    with torch.device("meta"):
        net = submission.make_alexnet()
    return sum(parameter.numel() for parameter in ready(net).parameters())


@measured_by(sizes)
def check_sizes(submission):
    """Each convolution and each pooling gives the channels and the size of the table"""
    with torch.device("meta"):
        net = submission.make_alexnet()
    return shapes_inside(net)


def check_layers(submission):
    """Five convolutions and three dense layers, each with its weights, outputs × inputs, and its biases"""
    with torch.device("meta"):
        net = submission.make_alexnet()
    return layers(ready(net))


def check_single_image(submission):
    """A batch of one image gives scores of shape (1, 10)"""
    with torch.device("meta"):
        net = submission.make_alexnet()
        Y = net(torch.zeros(1, 1, 224, 224))
    return torch.zeros(Y.shape, device="cpu")


def check_channels_and_classes(submission):
    """Colour images, and another number of classes"""
    with torch.device("meta"):
        net = submission.make_alexnet(in_channels=3, num_classes=7)
        Y = net(torch.zeros(2, 3, 224, 224))
    return {"scores": torch.zeros(Y.shape, device="cpu"), "layers": layers(net)}


@measured_by(zeros)
def check_dropout(submission):
    """In training, dropout switches off one half behind each of the two large dense layers and doubles the rest"""

    def make():
        return submission.make_alexnet(num_classes=CLASSES)

    return layers(lightly(make)) if too_large(make) else zeros_inside(heavily(make).train())


@measured_by(zeros)
def check_evaluation(submission):
    """In evaluation nothing is switched off"""

    def make():
        return submission.make_alexnet(num_classes=CLASSES)

    return layers(lightly(make)) if too_large(make) else zeros_inside(heavily(make).eval())


def check_scores(submission, rng):
    """The scores of an image are the reference's, with the same weights"""

    def make():
        return submission.make_alexnet()

    if too_large(make):
        return layers(lightly(make))
    with torch.no_grad():
        # Large pixels: normalising neighbouring channels, as the paper does, hardly changes small numbers.
        return filled(heavily(make), rng).eval()(20 * rng.normal(1, 1, 224, 224))


def check_gradients(submission):
    """Gradients reach the image and all parameters"""
    with torch.device("meta"):
        net, X = ready(submission.make_alexnet()), torch.zeros(1, 1, 224, 224, requires_grad=True)
        scores = net(X)
    named = [("the image", X), *((kind(parameter), parameter) for parameter in net.parameters())]
    found = [None] * len(named)
    if scores.requires_grad:
        found = torch.autograd.grad(scores.sum(), [leaf for _, leaf in named], allow_unused=True)
    unreached = {name for (name, _), gradient in zip(named, found, strict=True) if gradient is None}
    return {name: "no gradient arrives" if name in unreached else "a gradient arrives" for name, _ in named}


def check_first_weights(submission):
    """A new network's weights differ from each other, and training may change all of them"""

    def make():
        return submission.make_alexnet(num_classes=ROWS - 1)

    if too_large(make):
        return layers(lightly(make))
    with Unwritten(ROWS):
        net = ready(make(), ROWS)
    for parameter in net.parameters():
        parameter.data = parameter.data[:ROWS]
    return first_weights(net, num_classes=ROWS - 1)


def lightly(make):
    """The net on the meta device, once passed through: there nothing is stored or computed, but misfits raise."""
    with torch.device("meta"), torch.no_grad():
        net = make()
        net(torch.zeros(1, 1, 224, 224))
    return net


def heavily(make):
    """The net with real weights that nobody has written to."""
    with Unwritten():
        return ready(make())


def too_large(make):
    return max(parameter.numel() for parameter in lightly(make).parameters()) > LARGEST


class Unwritten(TorchFunctionMode):
    """Networks made inside draw only the first `rows` of each layer's weights: to draw all of them takes a second."""

    def __init__(self, rows=0):
        super().__init__()
        self.rows = rows

    def __torch_function__(self, func, types, args=(), kwargs=None):
        kwargs = dict(kwargs or {})
        if getattr(func, "__module__", "") != "torch.nn.init" and func not in (Tensor.normal_, Tensor.uniform_):
            return func(*args, **kwargs)
        tensor, *others = args or (kwargs.pop("tensor"),)
        if self.rows:
            func(tensor.detach()[: self.rows] if tensor.dim() > 1 else tensor, *others, **kwargs)
        return tensor


class Results(TorchFunctionMode):
    """Hands every tensor that is computed, whether by modules or by functions, to `note`.

    `ones`: all weights are 0 and all biases 1, so that convolutions and dense layers give 1 without computing.
    """

    def __init__(self, note, ones=False):
        super().__init__()
        self.note = note
        self.ones = ones

    def __torch_function__(self, func, types, args=(), kwargs=None):
        kwargs = kwargs or {}
        known = self.ones and func in (torch.conv2d, F.linear) and len(args) > 2 and args[2] is not None
        result = ones_of(func, args, kwargs) if known else func(*args, **kwargs)
        if isinstance(result, Tensor):
            with torch._C.DisableTorchFunction():
                self.note(result)
        return result


def ones_of(func, args, kwargs):
    """1 in the shape of what a function returns."""
    outline = [torch.empty_like(value, device="meta") if isinstance(value, Tensor) else value for value in args]
    return torch.ones(func(*outline, **kwargs).shape)


def shapes_inside(net):
    """All shapes on the way through the net, without N, up to where it may break off. Nothing is computed."""
    seen = []

    def note(result):
        if result.dim() and len(result) == IMAGES:
            seen.append(list(result.shape[1:]))

    with Results(note):
        try:
            net(torch.zeros(IMAGES, 1, 224, 224, device="meta"))
        except NotImplementedError:
            raise
        except Exception:  # how far it came says more here; `check_single_image` shows what it raised
            pass
    return seen


def zeros_inside(net):
    """Shape, share of zeros and largest number of all that is computed, where all weights are 0 and all biases 1."""
    seen = []

    def note(result):
        if result.dim() in (2, 4) and len(result) == 1:
            shape = list(result.shape[1:])
            shape = shape[:1] if shape[1:] == [1, 1] else shape
            if shape in KNOWN:
                seen.append([shape, float((result == 0).float().mean()), float(result.max())])

    for parameter in net.parameters():
        flat = torch.ones(len(parameter)) if parameter.dim() == 1 else nothing()[: parameter.numel()]
        parameter.data = flat.view(parameter.shape)
    with torch.no_grad(), Results(note, ones=True):
        net(torch.ones(1, 1, 224, 224))
    return seen


def steps(shares):
    """The shares in order, each one only where it changes."""
    changes = []
    for share in shares:
        if not changes or abs(share - changes[-1]) > 0.05:
            changes.append(share)
    return " → ".join(f"{share:.1g}" for share in changes) or "not reached"


def maps(seen, channels):
    return [shape for shape in seen if len(shape) == 3 and shape[0] == channels]


def behind(seen, channels):
    """What comes after the last map with that many channels."""
    places = [i for i, shape in enumerate(seen) if len(shape) == 3 and shape[0] == channels]
    return seen[places[-1] + 1 :] if places else []


def first(found):
    return next(iter(found), None)


def smaller(found):
    """The first shape that is smaller both ways than the first of all."""
    return next((shape for shape in found if shape[1] < found[0][1] and shape[2] < found[0][2]), None)


def text(shape):
    return " × ".join(map(str, shape)) if shape else "nothing of so many channels"


def layers(net):
    """How many layers have such weights, outputs × inputs, and how many have so many biases."""
    return dict(Counter(kind(parameter) for parameter in net.parameters()))


def kind(parameter):
    rows = len(parameter)
    return f"biases of {rows}" if parameter.dim() < 2 else f"weights {rows} × {parameter[0].numel()}"


def ready(net, rows=0):
    """The net with all weights in place: lazy layers learn their sizes from a first image."""
    lazy = [parameter for parameter in net.parameters() if isinstance(parameter, UninitializedParameter)]
    if lazy:
        with Unwritten(rows), torch.no_grad():
            net(torch.zeros(1, 1, 224, 224, device=lazy[0].device))
    return net


@cache
def nothing():
    """Weights of 0, for all layers together; numpy takes no memory for zeros that nobody reads."""
    return torch.from_numpy(np.zeros(LARGEST, dtype=np.float32))


@cache
def noise():
    """A long row of weights. Its period is a prime, so that no two outputs of a layer have the same."""
    values = torch.randn(1_000_003, generator=torch.Generator().manual_seed(2012)) * 0.03
    return values.repeat(27)


def filled(net, rng):
    """The net with weights that depend on their number alone: a 5 × 5 convolution may stand for a dense layer."""
    start = rng.size(0, 500_000)
    for parameter in net.parameters():
        begin = start + parameter.numel() % 9973
        parameter.data = noise()[begin : begin + parameter.numel()].view(parameter.shape)
    return net
