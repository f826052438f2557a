from torch import tensor


def check_worked_example_mse(submission):
    """In the lesson's example mse_grad gives 0 −0.6667 2"""
    pred, y = tensor([1.0, 2, 4]), tensor([1.0, 3, 1])
    return submission.mse_grad(pred, y)


def check_worked_example_classes(submission):
    """In the lesson's example cross_entropy_grad gives 0.0450 0.1224 −0.1674 / −0.3333 0.1667 0.1667"""
    logits, y = tensor([[1.0, 2, 3], [0, 0, 0]]), tensor([2, 0])
    return submission.cross_entropy_grad(logits, y)


def check_single_prediction(submission, rng):
    """A single prediction: mse_grad"""
    pred, y = rng.normal(1), rng.normal(1) + 3
    return submission.mse_grad(pred, y)


def check_vector(submission, rng):
    """Random predictions: mse_grad"""
    pred, y = rng.normal(7) * 2, rng.normal(7)
    return submission.mse_grad(pred, y)


def check_table(submission, rng):
    """A table of predictions, whose mean is over all its numbers: mse_grad"""
    pred, y = rng.normal(4, 3) * 2, rng.normal(4, 3)
    return submission.mse_grad(pred, y)


def check_single_sample(submission, rng):
    """A batch of one sample: cross_entropy_grad"""
    logits, y = rng.normal(1, 4), rng.integers(0, 3, 1)
    return submission.cross_entropy_grad(logits, y)


def check_classes(submission, rng):
    """More samples than classes: cross_entropy_grad"""
    logits, y = rng.normal(6, 3) * 2, tensor([0, 1, 2, 2, 1, 0])[rng.permutation(6)]
    return submission.cross_entropy_grad(logits, y)


def check_missing_classes(submission, rng):
    """More classes than samples: the last ones never occur (cross_entropy_grad)"""
    logits, y = rng.normal(3, 7), rng.integers(0, 4, 3)
    return submission.cross_entropy_grad(logits, y)


def check_as_many_classes_as_samples(submission, rng):
    """As many classes as samples: cross_entropy_grad"""
    logits, y = rng.normal(4, 4) * 2, rng.integers(1, 3, 4)
    return submission.cross_entropy_grad(logits, y)


def check_same_class(submission, rng):
    """All samples of the same class: cross_entropy_grad"""
    logits, y = rng.normal(3, 2), tensor([1, 1, 1])
    return submission.cross_entropy_grad(logits, y)


def check_large_logits(submission):
    """Logits of ±1000, without nan: cross_entropy_grad"""
    logits = tensor([[1000.0, 999, -1000], [-1000, -1000, -1001], [1000, 0, -1000]])
    y = tensor([1, 0, 2])
    return submission.cross_entropy_grad(logits, y)


def check_predictions_unchanged(submission, rng):
    """Leaves predictions and y as they were: mse_grad"""
    pred, y = rng.normal(3), rng.normal(3)
    submission.mse_grad(pred, y)
    return {"pred after the call": pred, "y after the call": y}


def check_logits_unchanged(submission, rng):
    """Leaves logits and y as they were: cross_entropy_grad"""
    logits, y = rng.normal(3, 4), rng.integers(0, 3, 3)
    submission.cross_entropy_grad(logits, y)
    return {"logits after the call": logits, "y after the call": y}
