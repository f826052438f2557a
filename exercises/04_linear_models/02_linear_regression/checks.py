import torch
from torch import nn, tensor
from torch.nn.parameter import UninitializedParameter

from grader.checks import fill, gradients, tolerance


def check_one_number_for_each_sample(submission, rng):
    """The model gives shape (N, 1)"""
    model, x = submission.LinearRegression(), rng.normal(4, 1)
    return torch.zeros(model(x).shape)


def check_parameters(submission):
    """The model has a weight for each input and one bias, and torch can find them"""
    model = _ready(submission.LinearRegression(3), 3)
    return {"numbers in its parameters": sum(parameter.numel() for parameter in model.parameters())}


def check_prediction(submission, rng):
    """With all parameters at 0.5 it gives half the sum of the inputs, plus 0.5"""
    model, x = _constant(_ready(submission.LinearRegression(3), 3), 0.5), rng.normal(5, 3)
    return model(x)


def check_negative_prediction(submission, rng):
    """Predictions may be negative, and larger than 1"""
    model, x = _constant(_ready(submission.LinearRegression(2), 2), -2.0), rng.normal(6, 2)
    return model(x)


def check_gradients(submission, rng):
    """Gradients flow to all parameters, and to the inputs"""
    model, x = _constant(_ready(submission.LinearRegression(1), 1), 0.5), rng.normal(5, 1).requires_grad_()
    y = model(x)
    parameters = {f"parameter {i}": parameter for i, parameter in enumerate(model.parameters(), start=1)}
    found = gradients(y, x=x, **parameters)
    return {"x": found.pop("x"), "parameters without a gradient": [name for name, g in found.items() if g is None]}


def check_worked_example(submission):
    """Gives the losses 6.5 and 0.65 and ends at w = 2.05, b = 0.66 in the lesson's example"""
    model, x, y = nn.Linear(1, 1), tensor([[1.0], [2.0]]), tensor([3.0, 5.0])
    model.weight.data, model.bias.data = tensor([[1.0]]), tensor([0.0])
    losses = submission.train(model, x, y, lr=0.1, epochs=2)
    return {"losses": _floats(losses), "w": model.weight.item(), "b": model.bias.item()}


def check_one_step(submission, rng):
    """One epoch is one step along the gradient of the mean squared error"""
    model, x, y = _model(rng), rng.normal(6, 3), rng.normal(6)
    submission.train(model, x, y, 0.1, 1)
    return _weights(model)


def check_some_steps(submission, rng):
    """Each step goes along its own gradient, not along those of earlier steps as well"""
    model, x, y = _model(rng), rng.normal(7, 3), rng.normal(7) + 2
    submission.train(model, x, y, 0.1, rng.size(4, 6))
    return _weights(model)


def check_losses(submission, rng):
    """Gives the loss of each epoch, measured before its step"""
    model, x, y = _model(rng), rng.normal(6, 3), rng.normal(6) + 1
    return _floats(submission.train(model, x, y, 0.05, 5))


def check_python_floats(submission, rng):
    """The losses are plain Python floats"""
    model, x, y = _model(rng), rng.normal(4, 3), rng.normal(4)
    return submission.train(model, x, y, 0.1, 3)


def check_single_sample(submission, rng):
    """A single sample is enough"""
    model, x, y = _model(rng), rng.normal(1, 3), rng.normal(1) + 3
    losses = submission.train(model, x, y, 0.05, 3)
    return {"losses": _floats(losses), **_weights(model)}


def check_no_epochs(submission, rng):
    """Without an epoch there is no loss, and the model stays as it is"""
    model, x, y = _model(rng), rng.normal(3, 3), rng.normal(3)
    losses = submission.train(model, x, y, 0.1, 0)
    return {"losses": losses, **_weights(model)}


def check_any_model(submission, rng):
    """Trains whatever model it is given"""
    model = fill(nn.Sequential(nn.Linear(2, 4), nn.Tanh(), nn.Linear(4, 1)), rng, scale=1.5)
    x, y = rng.normal(6, 2), rng.normal(6)
    submission.train(model, x, y, 0.1, 3)
    return _weights(model)


@tolerance(relative=1e-3, absolute=1e-3, because="80 steps from any start end within 1e-4 of the best line")
def check_finds_the_line(submission, rng):
    """Finds the best line through points around y = 2x + 10, from the model's own first weights"""
    x = rng.uniform(100, 1, low=-3.0, high=3.0)
    y = 2 * x[:, 0] + 10 + 0.5 * rng.normal(100)
    model = _ready(submission.LinearRegression(), 1)
    losses = submission.train(model, x, y, 0.1, 80)
    with torch.no_grad():
        at_0, at_1 = model(tensor([[0.0], [1.0]])).flatten()
    return {
        "b": at_0.item(),
        "w": (at_1 - at_0).item(),
        "the last loss is below the first": bool(losses[-1] < losses[0]),
    }


def check_data_unchanged(submission, rng):
    """Leaves x and y as they were"""
    model, x, y = _model(rng), rng.normal(4, 3), rng.normal(4)
    submission.train(model, x, y, 0.1, 2)
    return {"x": x, "y": y}


def _ready(model, num_inputs):
    """The model with all its parameters in place: a lazy layer learns its sizes from a first batch."""
    if any(isinstance(parameter, UninitializedParameter) for parameter in model.parameters()):
        with torch.no_grad():
            model(torch.zeros(1, num_inputs))
    return model


def _constant(model, value):
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.fill_(value)
    return model


def _model(rng):
    return fill(nn.Linear(3, 1), rng)


def _weights(model):
    return {name: parameter.detach() for name, parameter in model.named_parameters()}


def _floats(losses):
    """The losses as numbers, also where they are tensors: one check asks for plain floats."""
    return [float(loss) for loss in losses]
