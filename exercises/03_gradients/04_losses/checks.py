from torch import tensor

from grader.checks import gradients


def check_worked_example_mse(submission):
    """In the lesson's example mse gives 3.3333"""
    pred, y = tensor([1.0, 2, 4]), tensor([1.0, 3, 1])
    return submission.mse(pred, y)


def check_worked_example_mae(submission):
    """In the lesson's example mae gives 1.3333"""
    pred, y = tensor([1.0, 2, 4]), tensor([1.0, 3, 1])
    return submission.mae(pred, y)


def check_worked_example_binary(submission):
    """In the lesson's example binary_cross_entropy gives 1.4100"""
    logits, y = tensor([0.0, 2]), tensor([1.0, 0])
    return submission.binary_cross_entropy(logits, y)


def check_worked_example_classes(submission):
    """In the lesson's example cross_entropy gives 0.7531"""
    logits, y = tensor([[1.0, 2, 3], [0, 0, 0]]), tensor([2, 0])
    return submission.cross_entropy(logits, y)


def check_mse(submission, rng):
    """The mean over all numbers of a random table: mse"""
    pred, y = rng.normal(5, 3) * 2, rng.normal(5, 3)
    return submission.mse(pred, y)


def check_mae(submission, rng):
    """The mean over all numbers of a random table: mae"""
    pred, y = rng.normal(5, 3) * 2, rng.normal(5, 3)
    return submission.mae(pred, y)


def check_binary(submission, rng):
    """The mean over random logits of either sign: binary_cross_entropy"""
    logits, y = rng.normal(9) * 3, tensor([1.0, 0, 0, 1, 1, 0, 1, 0, 0])[rng.permutation(9)]
    return submission.binary_cross_entropy(logits, y)


def check_binary_table(submission, rng):
    """The mean over all numbers of a table: binary_cross_entropy"""
    logits, y = rng.normal(4, 2), rng.integers(0, 1, 4, 2).float()
    return submission.binary_cross_entropy(logits, y)


def check_classes(submission, rng):
    """The mean over the samples, with more samples than classes: cross_entropy"""
    logits, y = rng.normal(7, 3) * 2, rng.integers(0, 2, 7)
    return submission.cross_entropy(logits, y)


def check_many_classes(submission, rng):
    """More classes than samples, so that most never occur: cross_entropy"""
    logits, y = rng.normal(3, 8), rng.integers(0, 7, 3)
    return submission.cross_entropy(logits, y)


def check_as_many_classes_as_samples(submission, rng):
    """As many classes as samples: cross_entropy"""
    logits, y = rng.normal(4, 4) * 2, rng.permutation(4)
    return submission.cross_entropy(logits, y)


def check_single_prediction_mse(submission, rng):
    """A single prediction, shape (1,), gives a loss of shape (): mse"""
    pred, y = rng.normal(1), rng.normal(1) + 3
    return submission.mse(pred, y)


def check_single_prediction_mae(submission, rng):
    """A single prediction, shape (1,), gives a loss of shape (): mae"""
    pred, y = rng.normal(1), rng.normal(1) + 3
    return submission.mae(pred, y)


def check_single_sample_binary(submission, rng):
    """A batch of one sample gives a loss of shape (): binary_cross_entropy"""
    logits, y = rng.normal(1, 1), tensor([[1.0]])
    return submission.binary_cross_entropy(logits, y)


def check_single_sample_classes(submission, rng):
    """A batch of one sample gives a loss of shape (): cross_entropy"""
    logits, y = rng.normal(1, 4), rng.integers(0, 3, 1)
    return submission.cross_entropy(logits, y)


def check_fairly_large_wrong(submission):
    """Logits of ±50 for the wrong answer: a loss of 50 (binary_cross_entropy)"""
    logits, y = tensor([50.0, -50.0]), tensor([0.0, 1.0])
    return submission.binary_cross_entropy(logits, y)


def check_fairly_large_wrong_class(submission):
    """80 for a wrong class, −40 for the right one: a loss of 120 (cross_entropy)"""
    logits, y = tensor([[80.0, 0, -40]]), tensor([2])
    return submission.cross_entropy(logits, y)


def check_large_right(submission):
    """Logits of ±1000 for the right answer: a loss of 0, no inf or nan (binary_cross_entropy)"""
    logits, y = tensor([1000.0, -1000.0]), tensor([1.0, 0.0])
    return submission.binary_cross_entropy(logits, y)


def check_large_wrong(submission):
    """Logits of ±1000 for the wrong answer: a loss of 1000, no inf or nan (binary_cross_entropy)"""
    logits, y = tensor([1000.0, -1000.0]), tensor([0.0, 1.0])
    return submission.binary_cross_entropy(logits, y)


def check_large_right_class(submission):
    """Two of three classes at 1000, the right one among them: a loss of log 2, no inf or nan (cross_entropy)"""
    logits, y = tensor([[1000.0, 1000, -1000]]), tensor([1])
    return submission.cross_entropy(logits, y)


def check_large_wrong_class(submission):
    """1000 for a wrong class, −1000 for the right one: a loss of 2000, no inf or nan (cross_entropy)"""
    logits, y = tensor([[1000.0, 0, -1000]]), tensor([2])
    return submission.cross_entropy(logits, y)


def check_large_and_small_rows(submission):
    """A row at 1000 and a row at −1000 in one batch: each is safe by itself (cross_entropy)"""
    logits, y = tensor([[1000.0, 999, 998], [-1000, -1001, -1002]]), tensor([0, 2])
    return submission.cross_entropy(logits, y)


def check_inputs_unchanged(submission, rng):
    """Leave predictions, logits and y as they were"""
    pred, quantities = rng.normal(3), rng.normal(3)
    submission.mse(pred, quantities)
    submission.mae(pred, quantities)
    scores, answers, logits, classes = rng.normal(3), tensor([1.0, 0, 1]), rng.normal(3, 4), rng.integers(0, 3, 3)
    submission.binary_cross_entropy(scores, answers)
    submission.cross_entropy(logits, classes)
    seen = {"pred": pred, "y of mse and mae": quantities, "logits of binary_cross_entropy": scores}
    seen |= {"y of binary_cross_entropy": answers, "logits of cross_entropy": logits}
    return {**seen, "y of cross_entropy": classes}


def check_gradient_of_mse(submission, rng):
    """Gradients flow to the predictions: mse"""
    pred, y = rng.normal(4).requires_grad_(), rng.normal(4)
    return gradients(submission.mse(pred, y), pred=pred)


def check_gradient_of_mae(submission, rng):
    """Gradients flow to the predictions: mae"""
    pred, y = rng.normal(4).requires_grad_(), rng.normal(4)
    return gradients(submission.mae(pred, y), pred=pred)


def check_gradient_of_binary(submission, rng):
    """Gradients flow to the logits: binary_cross_entropy"""
    logits, y = rng.normal(5).requires_grad_(), tensor([1.0, 0, 1, 0, 0])
    return gradients(submission.binary_cross_entropy(logits, y), logits=logits)


def check_gradient_of_classes(submission, rng):
    """Gradients flow to the logits: cross_entropy"""
    logits, y = rng.normal(3, 4).requires_grad_(), rng.integers(0, 3, 3)
    return gradients(submission.cross_entropy(logits, y), logits=logits)
