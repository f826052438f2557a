from torch import tensor

from grader.checks import outcome_of


def check_worked_example(submission):
    """Gives x 10, w1 15, b1 5, w2 7 and b2 1 for the lesson's example"""
    x, w1, b1, w2, b2 = tensor(3.0), tensor(2.0), tensor(1.0), tensor(5.0), tensor(-4.0)
    return submission.composite_grad(x, w1, b1, w2, b2)


def check_names(submission, rng):
    """Returns a dict with the five names"""
    x, w1, b1, w2, b2 = rng.normal(5)
    result = submission.composite_grad(x, w1, b1, w2, b2)
    return outcome_of(lambda: sorted(result.keys()))


def check_second_weight(submission, rng):
    """The slope by w2 is h"""
    x, w1, b1, w2, b2 = rng.normal(5)
    return picked(submission.composite_grad(x, w1, b1, w2, b2), "w2")


def check_second_bias(submission, rng):
    """The slope by b2 is 1"""
    x, w1, b1, w2, b2 = rng.normal(5)
    return picked(submission.composite_grad(x, w1, b1, w2, b2), "b2")


def check_first_weight(submission, rng):
    """The slope by w1 passes through h"""
    x, w1, b1, w2, b2 = rng.normal(5)
    return picked(submission.composite_grad(x, w1, b1, w2, b2), "w1")


def check_first_bias(submission, rng):
    """The slope by b1 passes through h"""
    x, w1, b1, w2, b2 = rng.normal(5)
    return picked(submission.composite_grad(x, w1, b1, w2, b2), "b1")


def check_input(submission, rng):
    """The slope by x passes through both steps"""
    x, w1, b1, w2, b2 = rng.normal(5)
    return picked(submission.composite_grad(x, w1, b1, w2, b2), "x")


def check_zeros(submission, rng):
    """Where w2 is 0, nothing before h matters"""
    x, w1, b1, b2 = rng.normal(4)
    return submission.composite_grad(x, w1, b1, tensor(0.0), b2)


def check_large(submission, rng):
    """Large numbers, and small ones beside them"""
    x, w1, b1, w2, b2 = rng.normal(5) * tensor([100.0, 0.01, 10.0, 50.0, 1.0])
    return submission.composite_grad(x, w1, b1, w2, b2)


def check_inputs_unchanged(submission, rng):
    """Leaves the five numbers as they were"""
    x, w1, b1, w2, b2 = rng.normal(5)
    submission.composite_grad(x, w1, b1, w2, b2)
    return {"x": x, "w1": w1, "b1": b1, "w2": w2, "b2": b2}


def picked(result, name):
    """One of the five slopes; whatever came, where it is no dict with that name."""
    return result[name] if isinstance(result, dict) and name in result else result
