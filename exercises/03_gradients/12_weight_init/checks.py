import math

import torch
from torch import Tensor, nn

from grader.checks import measured_by


def of_weights(facts):
    """Measures every weight in a result; what is no weight stays as it is.

    All samples have at least 14 000 numbers, but the lesson's has 8 000. The variance of n normal numbers is known to
    √(2/n), 1.2 % (1.6 %); the share within one standard deviation to 0.4 % (0.5 %), the mean of standard numbers to
    0.008 (0.011). Intervals are five times as wide or wider.
    """

    def measure(result):
        if isinstance(result, dict) and {"weight", "fan-in", "fan-out"} <= result.keys():
            w = result["weight"]
            return facts(w, result["fan-in"], result["fan-out"]) if isinstance(w, Tensor) else w
        return {name: measure(part) for name, part in result.items()} if isinstance(result, dict) else result

    return measured_by(measure)


def kaiming(w, fan_in, fan_out):
    """What is to be seen of N(0, 2 / fan-in)."""
    return {
        "shape": list(w.shape),
        "mean · √fan-in": near(float(w.mean()) * math.sqrt(fan_in), 0.0, 0.12),
        "variance · fan-in": factor(float(w.var()) * fan_in, 2.0),
        "share within one standard deviation": near(within_one(w), 0.683, 0.03),
    }


def xavier(w, fan_in, fan_out):
    """What is to be seen of a uniform distribution with a² = 6 / (fan-in + fan-out)."""
    fans, a = fan_in + fan_out, math.sqrt(6 / (fan_in + fan_out))
    return {
        "shape": list(w.shape),
        "mean · √(fan-in + fan-out)": near(float(w.mean()) * math.sqrt(fans), 0.0, 0.12),
        "variance · (fan-in + fan-out)": factor(float(w.var()) * fans, 2.0),
        "share within one standard deviation": near(within_one(w), 0.577, 0.03),
        "largest |w|": "beyond a" if w.abs().max() > 1.0001 * a else "a" if w.abs().max() > 0.99 * a else "below a",
    }


@of_weights(kaiming)
def check_worked_example(submission, rng):
    """`kaiming_normal_` gives a weight of shape (1000, 8) the variance 0.25"""
    w = torch.zeros(1000, 8)
    submission.kaiming_normal_(w, rng.generator())
    return weight(w, fan_in=8, fan_out=1000)


@of_weights(kaiming)
def check_kaiming_dense(submission, rng):
    """`kaiming_normal_` goes by the inputs of a dense layer"""
    w = torch.zeros(100, 400)
    submission.kaiming_normal_(w, rng.generator())
    return weight(w, fan_in=400, fan_out=100)


@of_weights(kaiming)
def check_kaiming_convolution(submission, rng):
    """`kaiming_normal_` counts all the pixels under a kernel, here 3 × 5 in 16 channels"""
    w = torch.zeros(128, 16, 3, 5)
    submission.kaiming_normal_(w, rng.generator())
    return weight(w, fan_in=16 * 15, fan_out=128 * 15)


@of_weights(xavier)
def check_xavier_dense(submission, rng):
    """`xavier_uniform_` goes by the inputs and the outputs of a dense layer"""
    w = torch.zeros(100, 400)
    submission.xavier_uniform_(w, rng.generator())
    return weight(w, fan_in=400, fan_out=100)


@of_weights(xavier)
def check_xavier_convolution(submission, rng):
    """`xavier_uniform_` counts all the pixels under a kernel, for both fans"""
    w = torch.zeros(128, 16, 3, 5)
    submission.xavier_uniform_(w, rng.generator())
    return weight(w, fan_in=16 * 15, fan_out=128 * 15)


def check_same_seed(submission, rng):
    """The same seed gives the same weights, another seed gives others"""
    return {
        name: seeded(getattr(submission, name), rng.size(0, 10**6)) for name in ("kaiming_normal_", "xavier_uniform_")
    }


def check_next_draw(submission, rng):
    """A second weight from the same generator is another one"""
    found = {}
    for name in ("kaiming_normal_", "xavier_uniform_"):
        generator, first, second = rng.generator(), torch.zeros(5, 6), torch.zeros(5, 6)
        getattr(submission, name)(first, generator)
        getattr(submission, name)(second, generator)
        found[f"{name}: equal"] = torch.equal(first, second)
    return found


def check_parameter(submission, rng):
    """A parameter is filled itself, without recording, and still requires gradients"""
    found = {}
    for name in ("kaiming_normal_", "xavier_uniform_"):
        w = nn.Parameter(torch.zeros(4, 2, 3, 3))
        getattr(submission, name)(w, rng.generator())
        found[name] = {"filled": bool(w.ne(0).all()), "requires gradients": w.requires_grad and w.is_leaf}
    return found


@of_weights(kaiming)
def check_one_layer(submission, rng):
    """`init_module` fills a dense layer: Kaiming's weights, a bias of zeros"""
    net = nn.Linear(400, 100)
    submission.init_module(net)
    return {"weight": weight(net.weight, fan_in=400, fan_out=100), "bias": bias(net)}


@of_weights(kaiming)
def check_one_convolution(submission, rng):
    """`init_module` fills a convolution: Kaiming's weights, a bias of zeros"""
    net = nn.Conv2d(16, 128, (3, 5))
    submission.init_module(net)
    return {"weight": weight(net.weight, fan_in=16 * 15, fan_out=128 * 15), "bias": bias(net)}


@of_weights(kaiming)
def check_parts_within_parts(submission, rng):
    """`init_module` reaches layers however deep they lie"""
    inner = nn.Sequential(nn.ReLU(), nn.Sequential(nn.Linear(200, 100), nn.ReLU()))
    net = nn.Sequential(nn.Linear(100, 200), inner, nn.Linear(100, 150))
    submission.init_module(net)
    return {
        "first": weight(net[0].weight, fan_in=100, fan_out=200),
        "two deep": weight(inner[1][0].weight, fan_in=200, fan_out=100),
        "last": weight(net[2].weight, fan_in=100, fan_out=150),
        "biases": [bias(layer) for layer in (net[0], inner[1][0], net[2])],
    }


@of_weights(kaiming)
def check_without_bias(submission, rng):
    """`init_module` works for layers that have no bias"""
    net = nn.Sequential(nn.Conv2d(8, 64, (4, 7), bias=False), nn.ReLU(), nn.Linear(300, 60, bias=False))
    submission.init_module(net)
    return {
        "convolution": weight(net[0].weight, fan_in=8 * 28, fan_out=64 * 28),
        "dense": weight(net[2].weight, fan_in=300, fan_out=60),
    }


def check_all_else_unchanged(submission, rng):
    """`init_module` leaves all other parts as they are, here a batch norm and an embedding"""
    net = nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4), nn.Embedding(5, 6))
    for parameter in (net[1].weight, net[1].bias, net[2].weight):
        parameter.data = rng.normal(*parameter.shape)
    kept = {"batch norm's weight": net[1].weight, "batch norm's bias": net[1].bias, "embedding": net[2].weight}
    before = {name: parameter.detach().clone() for name, parameter in kept.items()}
    submission.init_module(net)
    return {f"{name} is as it was": torch.equal(parameter, before[name]) for name, parameter in kept.items()}


def check_each_drawn_anew(submission, rng):
    """`init_module` draws each weight anew: two layers of one shape get different weights"""
    net = nn.Sequential(nn.Linear(20, 20), nn.ReLU(), nn.Linear(20, 20))
    submission.init_module(net)
    return {"two layers have the same weights": torch.equal(net[0].weight, net[2].weight)}


def check_same_parameters(submission, rng):
    """`init_module` keeps the parameters that an optimiser may already hold, and they require gradients"""
    net = nn.Sequential(nn.Conv2d(2, 3, 3), nn.Linear(4, 5))
    held = dict(net.named_parameters())
    submission.init_module(net)
    now = dict(net.named_parameters())
    return {
        name: {"kept": now.get(name) is parameter, "requires gradients": parameter.requires_grad}
        for name, parameter in held.items()
    }


def weight(w, fan_in, fan_out):
    """A weight to be measured."""
    return {"weight": w.detach(), "fan-in": fan_in, "fan-out": fan_out}


def bias(layer):
    """A layer's bias, or None where it was taken away."""
    return None if layer.bias is None else layer.bias.detach()


def seeded(fill, seed):
    """Whether three weights, the last one from another seed, are equal."""
    drawn = []
    for start in (seed, seed, seed + 1):
        drawn.append(torch.zeros(6, 5))
        fill(drawn[-1], torch.Generator().manual_seed(start))
    return {"same seed, same weights": torch.equal(*drawn[:2]), "another seed, same weights": torch.equal(*drawn[1:])}


def within_one(w):
    """The share of numbers that are less than one standard deviation away from the mean."""
    return float(((w - w.mean()).abs() < w.std()).double().mean())


def near(value, wanted, allowed):
    """What was wanted where it is that or near it, else the value to one decimal."""
    return wanted if abs(value - wanted) <= allowed else round(value, 1)


def factor(value, wanted):
    """What was wanted where it is within 8 % (5 standard errors at the least), else the nearest power of √2."""
    if abs(value / wanted - 1) <= 0.08:
        return wanted
    if not 0 < value < math.inf:
        return value
    rounded = 2 ** (round(2 * math.log2(value)) / 2)
    return rounded if abs(rounded - wanted) > 1e-9 else round(value, 2)
