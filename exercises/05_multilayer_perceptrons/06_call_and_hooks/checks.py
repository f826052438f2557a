import torch
from torch import nn, tensor

from grader.checks import outcome_of


def check_worked_example(submission):
    """Gives −2 2, then 0 2, then 6 for the lesson's example"""
    net = nn.Sequential(nn.Linear(2, 2, bias=False), nn.ReLU(), nn.Linear(2, 1, bias=False))
    net[0].weight.data = tensor([[1.0, -1.0], [2.0, 0.0]])
    net[2].weight.data = tensor([[5.0, 3.0]])
    x = tensor([[1.0, 3.0]])
    return submission.record_activations(net, x)


def check_names(submission, rng):
    """Takes the names that the parts have as attributes"""
    net, x = Wide(rng, 3, rng.size(4, 6), 2), rng.normal(5, 3)
    return submission.record_activations(net, x)


def check_nested(submission, rng):
    """Records parts of parts, and the parts that hold them"""
    block = nn.Sequential(Wide(rng, 4, 5, 3), nn.Sigmoid())
    net, x = nn.Sequential(dense(rng, 2, 4), nn.Tanh(), block, dense(rng, 3, 1)), rng.normal(3, 2)
    return submission.record_activations(net, x)


def check_shared(submission, rng):
    """Keeps both outputs of a layer that stands in two places: 0 and 0#2"""
    shared = dense(rng, 3, 3)
    net, x = nn.Sequential(shared, nn.Tanh(), shared, dense(rng, 3, 2)), rng.normal(4, 3)
    return submission.record_activations(net, x)


def check_called_in_a_loop(submission, rng):
    """Keeps all the outputs of a part that is called several times: cell, cell#2, cell#3 …"""
    net, x = Loop(rng, 2, times=rng.size(3, 11)), rng.normal(1, 2)
    return submission.record_activations(net, x)


def check_not_called(submission, rng):
    """Has no entry for a part that is not called"""
    net, x = Wide(rng, 2, 3, 4), rng.normal(2, 2)
    net.spare = dense(rng, 2, 2)
    return submission.record_activations(net, x)


def check_no_parts(submission, rng):
    """Gives an empty dictionary for a network without parts"""
    net, x = dense(rng, 2, 3), rng.normal(4, 2)
    return submission.record_activations(net, x)


def check_in_place(submission, rng):
    """What it kept of a layer stays, also where the next layer works in place"""
    net, x = nn.Sequential(dense(rng, 3, 6), nn.ReLU(inplace=True), dense(rng, 6, 2)), rng.normal(5, 3)
    return submission.record_activations(net, x)


def check_no_graph(submission, rng):
    """The copies have no graph"""
    net, x = nn.Sequential(dense(rng, 3, 4), nn.Tanh()), rng.normal(2, 3)
    found = submission.record_activations(net, x)
    return {f"{name} requires gradients": output.requires_grad for name, output in found.items()}


def check_call(submission, rng):
    """Calls the network itself, so that a hook that changes its input works"""
    net, x = nn.Sequential(dense(rng, 3, 4), nn.Tanh()), rng.normal(2, 3)
    net.register_forward_pre_hook(lambda module, inputs: (10 * inputs[0] + 1,))
    return submission.record_activations(net, x)


def check_training(submission, rng):
    """Records in training mode what a network in training mode computes"""
    net, x = nn.Sequential(dense(rng, 3, 4), nn.BatchNorm1d(4), nn.ReLU()), rng.normal(6, 3)
    return submission.record_activations(net.train(), x)


def check_mode(submission, rng):
    """Leaves each part in the mode in which it was"""
    net, x = nn.Sequential(dense(rng, 3, 4), nn.BatchNorm1d(4), nn.Dropout(0.5)), rng.normal(6, 3)
    net[1].eval()
    submission.record_activations(net, x)
    return {f"net[{i}] is in training mode": part.training for i, part in enumerate(net)}


def check_still_learns(submission, rng):
    """Leaves the network able to learn: afterwards gradients are computed as before"""
    net, x = nn.Sequential(dense(rng, 3, 4), nn.Tanh()), rng.normal(2, 3)
    net[0].bias.requires_grad_(False)
    with torch.enable_grad():
        submission.record_activations(net, x)
        able = torch.is_grad_enabled()
    wanted = {f"{name} requires gradients": parameter.requires_grad for name, parameter in net.named_parameters()}
    return {"gradients are computed": able, **wanted}


def check_runs_once(submission, rng):
    """Calls the network once"""
    calls = []
    net, x = nn.Sequential(dense(rng, 3, 4), nn.Tanh()), rng.normal(6, 3)
    net.register_forward_pre_hook(lambda module, inputs: calls.append(len(inputs)))
    net[1].register_forward_pre_hook(lambda module, inputs: calls.append(len(inputs)))
    submission.record_activations(net, x)
    return {"the network is called more than once": len(calls) > 2}


def check_hooks_removed(submission, rng):
    """Leaves no hook behind"""
    net, x = nn.Sequential(Wide(rng, 3, 4, 2), nn.Tanh()), rng.normal(2, 3)
    submission.record_activations(net, x)
    return {"hooks are left on the network": hooks(net) > 0}


def check_later_call(submission, rng):
    """What it returned stays as it is when the network is called again"""
    net, x = Wide(rng, 3, 4, 2), rng.normal(2, 3)
    found = submission.record_activations(net, x)
    net(rng.normal(2, 3))
    return found


def check_twice(submission, rng):
    """Two recordings have nothing to do with each other"""
    net, x = Wide(rng, 3, 4, 2), rng.normal(2, 3)
    first = submission.record_activations(net, x)
    return {"first": first, "second": submission.record_activations(net, rng.normal(5, 3))}


def check_exception(submission, rng):
    """Passes on the exception of a network that raises one"""
    net, x = nn.Sequential(dense(rng, 3, 4), Refusing()), rng.normal(2, 3)
    submission.record_activations(net[:1], x)
    return {"the call": outcome_of(lambda: submission.record_activations(net, x))}


def check_hooks_removed_after_exception(submission, rng):
    """Leaves no hook behind, even when the network raises an exception"""
    net, x = nn.Sequential(dense(rng, 3, 4), Refusing(), dense(rng, 4, 2)), rng.normal(2, 3)
    submission.record_activations(net[:1], x)
    outcome_of(lambda: submission.record_activations(net, x))
    return {"hooks are left on the network": hooks(net) > 0}


def check_hooks_of_others(submission, rng):
    """Leaves the hooks of others on the network"""
    seen = []
    net, x = nn.Sequential(dense(rng, 3, 4), nn.Tanh()), rng.normal(2, 3)
    for part in (net, net[0]):
        part.register_forward_hook(lambda module, inputs, output: seen.append(type(module).__name__))
    submission.record_activations(net, x)
    seen.clear()
    net(x)
    return {"hooks that work afterwards": seen}


class Wide(nn.Module):
    """Two dense layers, the later one registered first, and a ReLU."""

    def __init__(self, rng, inputs, hiddens, outputs):
        super().__init__()
        self.out, self.hidden, self.relu = dense(rng, hiddens, outputs), dense(rng, inputs, hiddens), nn.ReLU()

    def forward(self, X):
        return 2 * self.out(self.relu(self.hidden(X)))


class Loop(nn.Module):
    """One cell that is called several times, and a layer after it."""

    def __init__(self, rng, width, times):
        super().__init__()
        self.cell, self.out, self.times = dense(rng, width, width), dense(rng, width, 1), times

    def forward(self, X):
        for _ in range(self.times):
            X = torch.tanh(self.cell(X))
        return self.out(X)


class Refusing(nn.Module):
    """Raises an exception when it is called."""

    def forward(self, X):
        raise ValueError("this layer takes nothing")


def hooks(net):
    """How many hooks are on a network, on its parts, or on all modules there are."""
    everywhere = nn.modules.module
    count = len(everywhere._global_forward_hooks) + len(everywhere._global_forward_pre_hooks)
    return count + sum(len(part._forward_hooks) + len(part._forward_pre_hooks) for part in net.modules())


def dense(rng, inputs, outputs):
    """A dense layer with weights of its own."""
    layer = nn.Linear(inputs, outputs)
    with torch.no_grad():
        for parameter in layer.parameters():
            parameter.copy_(rng.normal(*parameter.shape))
    return layer
