from torch import tensor

from grader.checks import gradients


def example():
    return tensor([-1.0, 0.0, 2.0])


def large():
    """Everyday numbers between such whose powers are infinite, or 0."""
    return tensor([[-1000.0, -20.0, -2.0, 0.0], [0.5, 3.0, 20.0, 1000.0]])


def check_worked_example_sigmoid(submission):
    """In the lesson's example sigmoid gives 0.2689 0.5 0.8808"""
    x = example()
    return submission.sigmoid(x)


def check_worked_example_tanh(submission):
    """In the lesson's example tanh gives −0.7616 0 0.9640"""
    x = example()
    return submission.tanh(x)


def check_worked_example_relu(submission):
    """In the lesson's example relu gives 0 0 2"""
    x = example()
    return submission.relu(x)


def check_worked_example_softmax(submission):
    """In the lesson's example softmax gives 0.0900 0.2447 0.6652"""
    x = tensor([1.0, 2.0, 3.0])
    return submission.softmax(x, 0)


def check_sigmoid(submission, rng):
    """Right for random numbers, of any shape: sigmoid"""
    x = rng.normal(2, 1, 3, 2)
    return submission.sigmoid(x)


def check_tanh(submission, rng):
    """Right for random numbers, of any shape: tanh"""
    x = rng.normal(2, 1, 3, 2)
    return submission.tanh(x)


def check_relu(submission, rng):
    """Right for random numbers, of any shape: relu"""
    x = rng.normal(2, 1, 3, 2) * 3
    return submission.relu(x)


def check_softmax_of_rows(submission, rng):
    """With dim=1 each row adds up to 1"""
    x = rng.normal(2, 4)
    return submission.softmax(x, 1)


def check_softmax_of_columns(submission, rng):
    """With dim=0 each column adds up to 1, also in a square matrix"""
    x = rng.normal(3, 3)
    return submission.softmax(x, 0)


def check_softmax_inner_dimension(submission, rng):
    """Any dimension can be meant: the second of four"""
    x = rng.normal(2, 3, 3, 4)
    return submission.softmax(x, 1)


def check_softmax_negative_dim(submission, rng):
    """A negative dim counts from the end: −1 is the last"""
    x = rng.normal(3, 1, 3)
    return submission.softmax(x, -1)


def check_sigmoid_grad(submission, rng):
    """The slope of sigmoid at x"""
    x = rng.normal(2, 3) * 2
    return submission.sigmoid_grad(x)


def check_tanh_grad(submission, rng):
    """The slope of tanh at x"""
    x = rng.normal(2, 3)
    return submission.tanh_grad(x)


def check_relu_grad(submission, rng):
    """The slope of relu at x, as numbers of the dtype of x"""
    x = rng.normal(2, 3) * 2
    return submission.relu_grad(x)


def check_relu_grad_at_zero(submission):
    """The slope of relu at 0 is 0"""
    x = tensor([0.0, 0.1, 0.0, -0.1])
    return submission.relu_grad(x)


def check_large_sigmoid(submission):
    """Without nan from −1000 to 1000: sigmoid"""
    x = large()
    return submission.sigmoid(x)


def check_large_tanh(submission):
    """Without nan from −1000 to 1000: tanh"""
    x = large()
    return submission.tanh(x)


def check_large_relu(submission):
    """Right from −1000 to 1000: relu"""
    x = large()
    return submission.relu(x)


def check_large_softmax(submission):
    """Proper shares where the numbers of a row reach from −1000 to 1000, without nan"""
    x = tensor([[1000.0, 999.0, 0.0], [-1000.0, -1000.0, -1000.0], [-1000.0, 0.0, 1000.0]])
    return submission.softmax(x, 1)


def check_large_sigmoid_grad(submission):
    """The slope of sigmoid from −1000 to 1000, without nan"""
    x = large()
    return submission.sigmoid_grad(x)


def check_large_tanh_grad(submission):
    """The slope of tanh from −1000 to 1000, without nan"""
    x = large()
    return submission.tanh_grad(x)


def check_relu_leaves_x(submission, rng):
    """Leaves x as it was: relu"""
    x = rng.normal(2, 3)
    submission.relu(x)
    return {"x after the call": x}


def check_softmax_leaves_x(submission, rng):
    """Leaves x as it was: softmax"""
    x = rng.normal(2, 3)
    submission.softmax(x, 1)
    return {"x after the call": x}


def check_sigmoid_and_tanh_leave_x(submission, rng):
    """Leave x as it was: sigmoid and tanh"""
    x = rng.normal(2, 3)
    submission.sigmoid(x)
    submission.tanh(x)
    return {"x after the calls": x}


def check_slopes_leave_x(submission, rng):
    """Leave x as it was: the three slopes"""
    x = rng.normal(2, 3)
    submission.sigmoid_grad(x)
    submission.tanh_grad(x)
    submission.relu_grad(x)
    return {"x after the calls": x}


def check_gradient_through_sigmoid(submission, rng):
    """Gradients flow through sigmoid to x"""
    x = rng.normal(3, 2).requires_grad_()
    return gradients(submission.sigmoid(x), x=x)


def check_gradient_through_tanh(submission, rng):
    """Gradients flow through tanh to x"""
    x = rng.normal(3, 2).requires_grad_()
    return gradients(submission.tanh(x), x=x)


def check_gradient_through_relu(submission, rng):
    """Gradients flow through relu to x"""
    x = rng.normal(3, 2).requires_grad_()
    return gradients(submission.relu(x), x=x)


def check_gradient_through_softmax(submission, rng):
    """Gradients flow through softmax to x"""
    x = rng.normal(3, 4).requires_grad_()
    return gradients(submission.softmax(x, 1), x=x)
