import numpy as np
from torch import Tensor, enable_grad, is_grad_enabled, nn, tensor

from grader.checks import fill


@enable_grad()
def check_worked_example(submission):
    """Gives 0.75 for the lesson's example"""
    net = nn.Identity()
    batch_1 = tensor([[2.0, 1], [0, 3], [5, 4]]), tensor([0, 1, 0])
    batch_2 = tensor([[1.0, 2]]), tensor([0])
    return _number(submission.evaluate_accuracy(net, [batch_1, batch_2]))


@enable_grad()
def check_one_batch(submission, rng):
    """Counts the right predictions of a single batch"""
    net, batches = _net(rng), _batches(rng, (8, 3))
    return _number(submission.evaluate_accuracy(net, batches))


@enable_grad()
def check_over_samples(submission, rng):
    """Every sample counts the same, also when batches differ in size"""
    net, (few, more, most) = _net(rng), sorted(rng.sizes(2, 11, count=3))
    batches = _batches(rng, (most, 1), (few, 0), (more, more - 1))
    return _number(submission.evaluate_accuracy(net, batches))


@enable_grad()
def check_all_right(submission, rng):
    """Gives 1 when every prediction is right"""
    net, batches = _net(rng), _batches(rng, (3, 0), (2, 0))
    return _number(submission.evaluate_accuracy(net, batches))


@enable_grad()
def check_single_sample(submission, rng):
    """Batches of one sample work"""
    net, batches = _net(rng), _batches(rng, (1, 0), (1, 1), (1, 1))
    return _number(submission.evaluate_accuracy(net, batches))


@enable_grad()
def check_python_float(submission, rng):
    """Returns a plain Python float"""
    net, batches = _net(rng), _batches(rng, (5, 2))
    return submission.evaluate_accuracy(net, batches)


@enable_grad()
def check_mode_during(submission, rng):
    """The network predicts in evaluation mode, all its parts, even when it arrives in training mode"""
    inner, batches = _Watched(nn.Identity()), _batches(rng, (4, 1), (3, 1))
    net = _Watched(*_net(rng), nn.Sequential(inner))
    submission.evaluate_accuracy(net.train(), batches)
    return {"the network's mode": _modes(net), "an inner part's mode": _modes(inner)}


@enable_grad()
def check_dropout(submission, rng):
    """Dropout leaves nothing out while accuracy is measured"""
    net, batches = _net(rng), _batches(rng, (9, 2), (6, 0))
    net.insert(1, nn.Sequential(nn.Dropout(0.8)))
    return _number(submission.evaluate_accuracy(net.train(), batches))


@enable_grad()
def check_back_in_training_mode(submission, rng):
    """A network that came in training mode goes on in training mode"""
    net, batches = _net(rng), _batches(rng, (3, 1))
    submission.evaluate_accuracy(net.train(), batches)
    return {"training after the call": [module.training for module in net.modules()]}


@enable_grad()
def check_still_in_evaluation_mode(submission, rng):
    """A network that came in evaluation mode stays in evaluation mode"""
    net, batches = _net(rng), _batches(rng, (3, 1))
    submission.evaluate_accuracy(net.eval(), batches)
    return {"training after the call": [module.training for module in net.modules()]}


@enable_grad()
def check_no_graph(submission, rng):
    """No graph is built for the predictions"""
    net, batches = _Watched(*_net(rng)), _batches(rng, (3, 1), (2, 1))
    submission.evaluate_accuracy(net, batches)
    return {"the scores require a gradient": net.seen["graph"]}


@enable_grad()
def check_graphs_afterwards(submission, rng):
    """Gradients are possible again after the call"""
    net, batches = _net(rng), _batches(rng, (3, 1))
    submission.evaluate_accuracy(net, batches)
    frozen = [name for name, parameter in net.named_parameters() if not parameter.requires_grad]
    return {"torch keeps graphs": is_grad_enabled(), "parameters that no longer require a gradient": frozen}


@enable_grad()
def check_read_once(submission, rng):
    """Batches that can be read only once, and have no length, are enough"""
    net, batches = _net(rng), _batches(rng, (3, 1), (4, 2))
    stream = (batch for batch in batches)
    return _number(submission.evaluate_accuracy(net, stream))


@enable_grad()
def check_nothing_learned(submission, rng):
    """Weights, remembered statistics and data are what they were"""
    net, batches = _net(rng), _batches(rng, (4, 2), (5, 3))
    net.insert(1, nn.BatchNorm1d(6))
    submission.evaluate_accuracy(net.train(), batches)
    return {**net.state_dict(), "X": batches[0][0], "y": batches[0][1]}


class _Watched(nn.Sequential):
    """Notes, when it is called, its mode and whether there is a graph for what it gives."""

    def __init__(self, *parts):
        super().__init__(*parts)
        self.seen = seen = {"mode": set(), "graph": set()}
        # a function, which a copy of the net shares with the original
        self.note = lambda mode, graph: (seen["mode"].add(mode), seen["graph"].add(graph))

    def forward(self, x):
        y = super().forward(x)
        self.note(self.training, y.requires_grad)
        return y


def _modes(part):
    """The modes that a part was called in, in words."""
    return " and ".join("training" if mode else "evaluation" for mode in sorted(part.seen["mode"]))


def _net(rng):
    """Four numbers in, a hidden layer, three scores out; the scores are those of `_batches`' first three numbers."""
    net = fill(nn.Sequential(nn.Linear(4, 6), nn.Linear(6, 3)), rng)
    first, last = net
    first.weight.data.zero_()
    last.weight.data.zero_()
    for k in range(3):
        first.weight.data[2 * k, k] = 1.0
        last.weight.data[k, 2 * k] = 1.0
    first.bias.data.zero_()
    last.bias.data.zero_()
    return net


def _batches(rng, *sizes):
    """A batch for each (samples, wrong predictions): of the net's three scores one is clearly the largest."""
    batches = []
    for samples, wrong in sizes:
        y = rng.integers(0, 2, samples)
        predicted = y.clone()
        predicted[:wrong] = (y[:wrong] + rng.integers(1, 2, wrong)) % 3
        X = rng.uniform(samples, 4, low=-0.5, high=0.5)
        X[range(samples), predicted] += 2.0
        order = rng.permutation(samples)
        batches.append((X[order], y[order]))
    return batches


def _number(result):
    """The number alone, also of a tensor or an array: one check asks for a plain float."""
    return float(result) if isinstance(result, int | float | Tensor | np.number | np.ndarray) else result
