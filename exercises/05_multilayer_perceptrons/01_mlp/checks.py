import torch
from torch import nn, tensor

from grader.checks import gradients, measured_by


def check_worked_example(submission):
    """Gives the score −1.5 for the lesson's example"""
    net = submission.make_mlp(num_inputs=2, num_hiddens=3, num_outputs=1)
    W_1, b_1 = tensor([[1.0, -1.0], [0.5, 1.0], [2.0, 0.0]]), tensor([0.0, 0.5, -1.0])
    _place(net, W_1, b_1, tensor([[4.0, -1.0, 1.0]]), tensor([0.5]))
    return net(tensor([[[[1.0, 2.0]]]]))


def check_parameters(submission):
    """Has 203 530 parameters"""
    net = submission.make_mlp()
    return sum(parameter.numel() for parameter in net.parameters())


def check_other_sizes(submission):
    """Takes other numbers of inputs, hidden units and outputs"""
    net = submission.make_mlp(num_inputs=12, num_hiddens=7, num_outputs=3)
    return {"parameters": sum(parameter.numel() for parameter in net.parameters())}


def check_pictures(submission, rng):
    """Takes images of shape (N, 1, 28, 28) and gives ten scores for each"""
    net = submission.make_mlp()
    _place(net, *_weights(rng, 784, 256, 10))
    return net(rng.normal(3, 1, 28, 28))


def check_colours(submission, rng):
    """Lays out images of another size with several channels"""
    net = submission.make_mlp(num_inputs=24, num_hiddens=5, num_outputs=3)
    _place(net, *_weights(rng, 24, 5, 3))
    return net(rng.normal(4, 2, 3, 4))


def check_single_image(submission, rng):
    """A batch of one image gives shape (1, num_outputs)"""
    net = submission.make_mlp(6, 8, 4)
    _place(net, *_weights(rng, 6, 8, 4))
    return net(rng.normal(1, 1, 2, 3))


def check_scores(submission, rng):
    """Scores are any numbers, negative ones too: nothing follows the last layer"""
    net = submission.make_mlp(6, 5, 4)
    W_1, b_1, W_2, b_2 = _weights(rng, 6, 5, 4)
    _place(net, W_1, b_1, W_2, b_2 + tensor([-3.0, 0.0, 3.0, 20.0]))
    return net(rng.normal(5, 1, 3, 2))


def check_evaluation(submission, rng):
    """In evaluation mode it gives the same scores"""
    net = submission.make_mlp(6, 9, 4)
    _place(net, *_weights(rng, 6, 9, 4))
    return net.eval()(rng.normal(5, 1, 3, 2))


def check_large_numbers(submission, rng):
    """Large hidden numbers pass the ReLU as they are"""
    net = submission.make_mlp(6, 5, 4)
    _place(net, *_weights(rng, 6, 5, 4))
    return net(30 * rng.normal(4, 1, 3, 2))


def check_negative_pixels(submission, rng):
    """Negative pixels reach the hidden layer: nothing bends before it"""
    net = submission.make_mlp(4, 6, 3)
    _place(net, *_weights(rng, 4, 6, 3))
    return net(-rng.uniform(3, 1, 2, 2, low=0.5, high=2.0))


def check_same_again(submission, rng):
    """In training mode, too, the same image has the same scores"""
    net = submission.make_mlp(6, 9, 4).train()
    _place(net, *_weights(rng, 6, 9, 4))
    X = rng.normal(4, 1, 2, 3)
    return {"difference between two calls": net(X) - net(X)}


def check_gradients(submission, rng):
    """Gradients flow to the image and to every parameter"""
    net, X = submission.make_mlp(6, 5, 4), rng.normal(3, 1, 2, 3).requires_grad_()
    _place(net, *_weights(rng, 6, 5, 4))
    scores = net(X)
    reached = gradients(scores, **{f"parameter {i}": p for i, p in enumerate(net.parameters(), start=1)})
    return {"gradients": gradients(scores, X=X), "parameters reached": sum(g is not None for g in reached.values())}


def drawn(parameters):
    """What the draw promises of each layer's weights.

    Over n numbers one standard error is 1/√n of the deviation for the mean, 1/√(2n) of it for the deviation itself,
    and 0.21/√n for the share outside two deviations, which is 0.0455 for a normal distribution. The intervals reach
    six standard errors and more to each side.
    """
    return {layer: _facts(weights) for layer, weights in parameters.items()}


def _facts(weights):
    values = weights.double().flatten()
    reach = 6 / len(values) ** 0.5
    mean, std = values.mean().item(), values.std().item()
    outside = ((values - mean).abs() > 2 * std).double().mean().item()
    return {
        "standard deviation": "about 0.01" if abs(std / 0.01 - 1) < reach else _off(std, 0.01),
        "mean": "about 0" if abs(mean) <= reach * std else f"too far from 0, about {mean:.1g}",
        "as a normal distribution": abs(outside - 0.0455) < 0.21 * reach,
    }


def _off(found, wanted):
    return f"too {'large' if found > wanted else 'small'}, about {found:.1g}"


@measured_by(drawn)
def check_weights(submission):
    """All weights are drawn from a normal distribution with mean 0 and standard deviation 0.01"""
    net = submission.make_mlp()
    names = {784 * 256: "hidden layer", 256 * 10: "output layer"}
    return {names[p.numel()]: p.detach().clone() for p in net.parameters() if p.numel() in names}


def check_biases(submission):
    """All biases begin at 0"""
    net = submission.make_mlp(20, 30, 5)
    return {f"{p.numel()} biases": p.detach().flatten() for p in net.parameters() if p.numel() in (30, 5)}


def different(nets):
    """Whether the two networks differ, weight by weight."""
    first, second = nets["weights"]
    return {"shared parameters": nets["shared"], "the same weights": bool((first == second).all())}


@measured_by(different)
def check_own_weights(submission):
    """Two calls give two networks with different weights"""
    first, second = submission.make_mlp(6, 5, 4), submission.make_mlp(6, 5, 4)
    shared = len({id(p) for p in first.parameters()} & {id(p) for p in second.parameters()})
    largest = [max(net.parameters(), key=torch.numel).detach() for net in (first, second)]
    return {"shared": shared, "weights": largest}


def check_module(submission):
    """Gives a module, ready for training"""
    net = submission.make_mlp(6, 5, 4)
    modules = [isinstance(net, nn.Module), all(p.requires_grad for p in net.parameters())]
    return dict(zip(("is an nn.Module", "all parameters require a gradient"), modules, strict=True))


def _weights(rng, D, H, K):
    """Weights and biases of both layers, large enough to tell mistakes apart."""
    W_1, W_2 = rng.normal(H, D) * 1.5 / D**0.5, rng.normal(K, H) * 2 / H**0.5
    return W_1, rng.normal(H) * 0.5, W_2, rng.normal(K)


def _place(net, W_1, b_1, W_2, b_2):
    """Write each of the four into the parameter it fits, also into weights (in, out) and those of convolutions."""
    wanted = [W_1, W_2, b_1, b_2]
    with torch.no_grad():
        for parameter in net.parameters():
            fitting = [(i, placed) for i, values in enumerate(wanted) for placed in _placed(parameter, values)]
            parameter.zero_()
            if fitting:
                place, values = fitting[0]
                parameter.copy_(values.reshape(parameter.shape))
                del wanted[place]


def _placed(parameter, values):
    """The values, or their transpose, where they fit the parameter; nothing where they do not."""
    if parameter.numel() != values.numel():
        return []
    if values.dim() == 1:
        return [values] if max(parameter.shape) == values.numel() else []
    return [W for W in (values, values.T) if parameter.dim() > 1 and len(parameter) == len(W)]
