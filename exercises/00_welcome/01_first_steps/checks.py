from torch import tensor


def check_worked_example(submission):
    """Doubles the lesson's example: 1 2 3 becomes 2 4 6"""
    x = tensor([1.0, 2.0, 3.0])
    return submission.double(x)


def check_negative_numbers(submission):
    """Doubles zero, fractions and negative numbers too"""
    x = tensor([0.0, 0.5, -1.0, -2.5])
    return submission.double(x)


def check_table(submission, rng):
    """A table of numbers keeps its shape"""
    x = rng.normal(2, 3)
    return submission.double(x)


def check_image(submission, rng):
    """An image in colour, with its three directions, keeps its shape as well"""
    x = rng.normal(3, 1, 2)
    return submission.double(x)


def check_input_unchanged(submission, rng):
    """Leaves x as it was"""
    x = rng.normal(3)
    submission.double(x)
    return {"x after the call": x}
