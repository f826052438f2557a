import torch
from torch import nn, tensor

from grader.checks import gradients, outcome_of, shapes


def check_worked_example(submission):
    """Gives 3 and 0 for the lesson's example"""
    first, last = nn.Linear(1, 1), nn.Linear(1, 1)
    for layer, weight, bias in ((first, 2.0, 1.0), (last, -1.0, 3.0)):
        layer.weight.data.fill_(weight)
        layer.bias.data.fill_(bias)
    X = tensor([[-2.0], [1.0]])
    return submission.MySequential(first, nn.ReLU(), last)(X)


def check_made(submission):
    """Is made from its parts, one argument for each"""
    said = "is made"
    try:
        submission.MySequential(nn.ReLU(), nn.Tanh())
    except (AttributeError, TypeError) as error:
        said = f"raises {type(error).__name__}"
    return {"MySequential(nn.ReLU(), nn.Tanh())": said}


def check_order(submission, rng):
    """Runs the parts in the order in which they were handed in"""
    net = submission.MySequential(dense(rng, 4, 5), nn.Tanh(), dense(rng, 5, 5), nn.Sigmoid(), dense(rng, 5, 3))
    return net(rng.normal(6, 4))


def check_parameters(submission, rng):
    """Its parameters are those of all its parts"""
    net = submission.MySequential(dense(rng, 4, 5), nn.ReLU(), nn.BatchNorm1d(5), dense(rng, 5, 3))
    return {"shapes of the parameters": shapes(net)}


def check_state_dict(submission, rng):
    """The keys of its state dict are the places: 0.weight, 0.bias, 2.weight, 2.bias"""
    net = submission.MySequential(dense(rng, 2, 3), nn.ReLU(), dense(rng, 3, 1))
    return keys(net)


def check_takes_the_weights_of_sequential(submission, rng):
    """Computes as an nn.Sequential does whose weights it has loaded"""
    theirs = nn.Sequential(dense(rng, 3, 4), nn.Tanh(), dense(rng, 4, 2))
    net = submission.MySequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 2))
    net.load_state_dict(theirs.state_dict())
    return net(rng.normal(5, 3))


def check_many_parts(submission, rng):
    """Keeps the order of twelve parts"""
    parts = [dense(rng, 3, 3) for _ in range(12)]
    return submission.MySequential(*parts)(rng.normal(2, 3))


def check_nested(submission, rng):
    """Works within another one"""
    inner = submission.MySequential(dense(rng, 3, 4), nn.ReLU())
    net = submission.MySequential(inner, dense(rng, 4, 2), submission.MySequential())
    return {"output": net(rng.normal(5, 3)), "keys": keys(net), "parts": len(net)}


def check_empty(submission, rng):
    """Without parts it gives back its input"""
    net, X = submission.MySequential(), rng.normal(2, 3)
    return net(X)


def check_single_part(submission, rng):
    """Works with a single part"""
    net = submission.MySequential(dense(rng, 2, 3))
    return net(rng.normal(1, 2))


def check_same_part_twice(submission, rng):
    """A part that stands in two places works twice and counts twice, with one set of weights"""
    shared = dense(rng, 3, 3)
    net = submission.MySequential(shared, nn.Tanh(), shared)
    return {"output": net(rng.normal(4, 3)), "parts": len(net), "shapes of the parameters": shapes(net)}


def check_len(submission, rng):
    """Counts its parts, not the parts of its parts"""
    inner = nn.ModuleList([dense(rng, 1, 1), dense(rng, 1, 1)])
    return [len(submission.MySequential(*parts)) for parts in ((), (nn.ReLU(),), (inner, nn.ReLU(), nn.Tanh()))]


def check_item(submission, rng):
    """net[i] is the part itself, also when counted from the end"""
    parts = [dense(rng, 2, 2), nn.ReLU(), dense(rng, 2, 2)]
    net = submission.MySequential(*parts)
    return {f"net[{i}] is the part": net[i] is parts[i] for i in (0, 1, 2, -1, -3)}


def check_out_of_range(submission, rng):
    """net[i] raises IndexError where there is no part i"""
    net = submission.MySequential(dense(rng, 2, 2), nn.ReLU())
    return {f"net[{i}] of two parts": outcome_of(lambda i=i: net[i]) for i in (2, -3)}


def check_mode(submission):
    """eval() and train() reach the parts"""
    part = nn.Dropout(0.5)
    net = submission.MySequential(part)
    net.eval()
    while_eval = part.training
    net.train()
    return {"the part trains after net.eval()": while_eval, "the part trains after net.train()": part.training}


def check_gradients(submission, rng):
    """Gradients flow through all parts to X and to the weights"""
    first, last, X = dense(rng, 3, 4), dense(rng, 4, 2), rng.normal(5, 3).requires_grad_()
    output = submission.MySequential(first, nn.Tanh(), last)(X)
    return gradients(output, X=X, first=first.weight, last=last.weight)


def check_your_own(submission):
    """Is a class of its own, not a child of nn.Sequential"""
    net = submission.MySequential(nn.ReLU())
    return {"is an nn.Module": isinstance(net, nn.Module), "is an nn.Sequential": isinstance(net, nn.Sequential)}


def keys(net):
    """The keys of the state dict; a name that stands where a place should be is NAME, whatever it is."""
    ways = [key.split(".") for key in net.state_dict()]
    return sorted(".".join([part if part.isdigit() else "NAME" for part in way[:-1]] + way[-1:]) for way in ways)


def dense(rng, inputs, outputs):
    """A dense layer with weights of its own."""
    layer = nn.Linear(inputs, outputs)
    with torch.no_grad():
        for parameter in layer.parameters():
            parameter.copy_(rng.normal(*parameter.shape))
    return layer
