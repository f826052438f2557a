import torch
from torch import nn

from grader.checks import fill, shapes


def check_worked_example(submission):
    """`count_parameters` finds 21 trainable and 4 frozen numbers in the lesson's example"""
    layer = nn.Linear(3, 3)
    net = nn.Sequential(nn.Linear(2, 3), layer, nn.ReLU(), layer, nn.Linear(3, 1).requires_grad_(False))
    return submission.count_parameters(net)


def check_count_dense(submission, rng):
    """`count_parameters` counts the numbers in weights and biases"""
    inputs, hidden = rng.sizes(3, 9)
    net = nn.Sequential(nn.Linear(inputs, hidden), nn.ReLU(), nn.Linear(hidden, 2, bias=False))
    return submission.count_parameters(net)


def check_count_deep(submission):
    """`count_parameters` counts in parts of parts, kernels too, and leaves buffers out"""
    net = nn.Sequential(nn.Conv2d(2, 3, (3, 5)), nn.Sequential(nn.BatchNorm2d(3), nn.Sequential(nn.Linear(4, 5))))
    return submission.count_parameters(net)


def check_count_shared(submission):
    """`count_parameters` counts a shared layer once, also when a single weight is shared"""
    layer, other = nn.Linear(5, 5), nn.Linear(5, 5)
    other.weight = layer.weight
    net = nn.Sequential(layer, nn.Sequential(layer, nn.ReLU()), other, layer)
    return submission.count_parameters(net)


def check_count_frozen(submission):
    """`count_parameters` tells frozen parameters apart, also within a layer"""
    net = nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 5), nn.Linear(5, 6))
    net[0].requires_grad_(False)
    net[1].bias.requires_grad_(False)
    return submission.count_parameters(net)


def check_count_nothing(submission):
    """`count_parameters` finds 0 and 0 where there are none"""
    net = nn.Sequential(nn.ReLU(), nn.Flatten())
    return submission.count_parameters(net)


def check_named_shapes(submission, rng):
    """`named_shapes` gives the shape of each parameter under its full name"""
    inputs, hidden = rng.sizes(3, 9)
    net = nn.Sequential(nn.Linear(inputs, hidden), nn.Sequential(nn.BatchNorm1d(hidden), nn.Linear(hidden, 2)))
    return submission.named_shapes(net)


def check_named_shapes_shared(submission):
    """`named_shapes` names a shared parameter once, and names frozen ones"""
    layer = nn.Linear(4, 4)
    net = nn.Sequential(layer, nn.ReLU(), layer, nn.Linear(4, 1).requires_grad_(False))
    return submission.named_shapes(net)


def check_shared_mlp_shapes(submission):
    """`shared_mlp` has 121 parameters: the shared layer is there once"""
    net = submission.shared_mlp()
    return {"shapes of the parameters": shapes(net), "numbers": sum(p.numel() for p in net.parameters())}


def check_shared_mlp_output(submission, rng):
    """`shared_mlp` computes 4 → 8 → 8 → 8 → 1 with a ReLU after each layer but the last"""
    net, X = fill(submission.shared_mlp(), rng, scale=2.0), rng.normal(12, 4)
    output = net(X)
    with torch.no_grad():
        for p in net.parameters():
            p.mul_(-1 if p.shape in ((1, 8), (1,)) else 1)  # so that outputs below 0 are seen at every seed
    return {"output": output, "output with the last layer's signs turned around": net(X)}


def check_shared_mlp_gradient(submission, rng):
    """The gradient of the shared weight is the sum over both places"""
    net = fill(submission.shared_mlp(), rng, scale=2.0)
    net(rng.normal(7, 4)).pow(2).sum().backward()
    return {"gradients of weights (8, 8)": [p.grad for p in net.parameters() if p.shape == (8, 8)]}


def check_shared_mlp_anew(submission):
    """`shared_mlp` makes a new network at each call"""
    one, other = submission.shared_mlp(), submission.shared_mlp()
    held = {id(p) for p in one.parameters()}
    return {"parameters in common": sum(id(p) in held for p in other.parameters())}


def check_reinit(submission, rng):
    """`reinit` fills all weights and biases, however deep, with what fn makes of them"""
    net = fill(nn.Sequential(nn.Linear(2, 3), nn.Sequential(nn.ReLU(), nn.Linear(3, 1))), rng)
    submission.reinit(net, lambda p: p.copy_(torch.arange(float(p.numel())).view_as(p) + p.dim()))
    return values(net)


def check_reinit_in_place(submission, rng):
    """`reinit` works with an fn that returns nothing"""
    net = fill(nn.Linear(3, 2), rng)

    def negate(p):
        p.neg_()

    submission.reinit(net, negate)
    return values(net)


def check_reinit_shared(submission, rng):
    """`reinit` calls fn once for a shared parameter"""
    layer = nn.Linear(3, 3)
    net = fill(nn.Sequential(layer, nn.ReLU(), layer), rng)
    submission.reinit(net, lambda p: p.mul_(2))
    return {"parameters": values(net), "still shared": net[0].weight is net[2].weight}


def check_reinit_keeps_parameters(submission, rng):
    """`reinit` keeps the parameters as objects, and frozen ones frozen, though it fills them too"""
    net = fill(nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 2).requires_grad_(False)), rng)
    held = list(net.parameters())
    submission.reinit(net, nn.init.ones_)
    now = list(net.parameters())
    return {
        "parameters": values(net),
        "same objects": [p is old for p, old in zip(now, held, strict=True)],
        "requires gradients": [p.requires_grad for p in now],
        "without a graph": [p.is_leaf for p in now],
    }


def check_reinit_buffers(submission, rng):
    """`reinit` leaves buffers alone"""
    net = nn.BatchNorm1d(3)
    net.running_mean.copy_(rng.normal(3))
    submission.reinit(net, lambda p: p.fill_(7))
    return {"weight": net.weight.detach(), "running_mean": net.running_mean}


def values(net):
    """Copies of all parameters, by name."""
    return {name: parameter.detach().clone() for name, parameter in net.named_parameters()}
