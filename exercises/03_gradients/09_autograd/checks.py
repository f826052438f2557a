import torch
from torch import Tensor, tensor


def check_worked_example(submission):
    """`gradients` gives 12 and 5 for the lesson's example"""
    x, y = tensor(2.0), tensor(3.0)
    return listed(submission.gradients(lambda x, y: x**2 * y + y, x, y))


def check_several_shapes(submission, rng):
    """`gradients` has each input's shape, also for three inputs of different shapes"""
    a, b, c = rng.normal(3, 2), rng.normal(3, 1), rng.normal(1)[0]
    return listed(submission.gradients(lambda a, b, c: c * (a * b).sin().sum() + (b**2).sum(), a, b, c))


def check_single_input(submission, rng):
    """`gradients` gives a tuple of one for a single input"""
    x = rng.normal(4)
    return listed(submission.gradients(lambda x: (x**3).sum(), x))


def check_watched_inputs(submission, rng):
    """`gradients` works for inputs that require gradients already"""
    a, b = rng.normal(2, 3).requires_grad_(), rng.normal(3).requires_grad_()
    return listed(submission.gradients(lambda a, b: (a @ b).tanh().sum(), a, b))


def check_grad_untouched(submission, rng):
    """`gradients` leaves the values and the .grad of its inputs as they were"""
    x, y = rng.normal(3).requires_grad_(), rng.normal(3).requires_grad_()
    x.grad = rng.normal(3)
    found = submission.gradients(lambda x, y: (x * y**2).sum(), x, y)
    return {"gradients": listed(found), **state_of(x=x, y=y)}


def check_not_watched_afterwards(submission, rng):
    """`gradients` leaves inputs that did not require gradients as they were"""
    x, y = rng.normal(3), rng.normal(3)
    submission.gradients(lambda x, y: (x * y**2).sum(), x, y)
    return {"x requires gradients": x.requires_grad, "y requires gradients": y.requires_grad}


def check_worked_example_second(submission):
    """`second_derivative` gives 18 for the lesson's example"""
    x = tensor(3.0)
    return submission.second_derivative(lambda x: x**3, x)


def check_second_derivative(submission, rng):
    """`second_derivative` works for longer formulas"""
    x = rng.normal(1)[0]
    return submission.second_derivative(lambda x: torch.sin(2 * x) * x + torch.exp(-(x**2)), x)


def check_second_derivative_watched(submission, rng):
    """`second_derivative` works for an input that requires gradients already"""
    x = rng.uniform(1, low=0.5, high=2.0)[0].requires_grad_()
    return submission.second_derivative(lambda x: x.log() + x**4, x)


def check_second_derivative_grad_untouched(submission, rng):
    """`second_derivative` leaves the value and the .grad of x as they were"""
    x = rng.uniform(1, low=0.5, high=2.0)[0].requires_grad_()
    x.grad = rng.uniform(1, low=1.0, high=2.0)[0]
    return {"second derivative": submission.second_derivative(lambda x: x**3 + x**2, x), **state_of(x=x)}


def check_second_derivative_not_watched_afterwards(submission, rng):
    """`second_derivative` leaves an input that did not require gradients as it was"""
    x = rng.normal(1)[0]
    submission.second_derivative(lambda x: x**3, x)
    return {"x requires gradients": x.requires_grad}


def check_worked_example_row(submission):
    """`jacobian_row` gives 4 0 for the lesson's example"""
    x = tensor([2.0, 3.0])
    return submission.jacobian_row(lambda x: torch.stack([x[0] * x[1], x[0] ** 2, 3 * x[1]]), x, 1)


def check_every_row(submission, rng):
    """`jacobian_row` gives row i, not column i: here all three of a Jacobian that is square"""
    x, W = rng.normal(3), rng.normal(3, 3)
    return {f"row {i}": submission.jacobian_row(lambda x: (W @ x).tanh(), x.clone(), i) for i in range(3)}


def check_more_outputs_than_inputs(submission, rng):
    """`jacobian_row` is as long as x, also where there are more outputs than inputs"""
    x, W = rng.normal(2), rng.normal(5, 2)
    return submission.jacobian_row(lambda x: W @ x**2, x, rng.size(2, 4))


def check_fewer_outputs_than_inputs(submission, rng):
    """`jacobian_row` is as long as x, also where there are fewer outputs than inputs"""
    x, W = rng.normal(5), rng.normal(2, 5)
    return submission.jacobian_row(lambda x: (W @ x).exp(), x, rng.size(0, 1))


def check_single_output(submission, rng):
    """`jacobian_row` works where the vector has one element"""
    x, W = rng.normal(4), rng.normal(1, 4)
    return submission.jacobian_row(lambda x: (W @ x).sin(), x, 0)


def check_row_watched(submission, rng):
    """`jacobian_row` works for an input that requires gradients already"""
    x, W = rng.normal(3).requires_grad_(), rng.normal(4, 3)
    return submission.jacobian_row(lambda x: (W @ x) ** 3, x, 2)


def check_row_grad_untouched(submission, rng):
    """`jacobian_row` leaves the values and the .grad of x as they were"""
    x, W = rng.normal(3).requires_grad_(), rng.normal(2, 3)
    x.grad = rng.normal(3)
    return {"row": submission.jacobian_row(lambda x: (W @ x) ** 2, x, 1), **state_of(x=x)}


def check_row_not_watched_afterwards(submission, rng):
    """`jacobian_row` leaves an input that did not require gradients as it was"""
    x = rng.normal(2)
    submission.jacobian_row(lambda x: x**2, x, 0)
    return {"x requires gradients": x.requires_grad}


def listed(found):
    """A list of the gradients, however they are collected; a bare tensor stays one, since it is no tuple of one."""
    return found if isinstance(found, Tensor) or found is None else list(found)


def state_of(**inputs):
    """Values and .grad of each input, after the call."""
    values = {f"{name} after the call": x.detach() for name, x in inputs.items()}
    return {**values, **{f"{name}.grad after the call": x.grad for name, x in inputs.items()}}
