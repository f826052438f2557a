from numpy import generic
from torch import Tensor, tensor


def check_worked_example(submission):
    """channel_means gives 4 20 for the lesson's example"""
    X = tensor([[[[1.0, 3]], [[10, 30]]], [[[5, 7]], [[20, 20]]]])
    return submission.channel_means(X)


def check_predictions_of_the_example(submission):
    """For the lesson's example predictions gives 0 1 2 1"""
    logits = tensor([[2.0, 1, 0], [0, 3, 1], [1, 0, 4], [2, 5, 1]])
    return submission.predictions(logits)


def check_accuracy_of_the_example(submission):
    """For the lesson's example accuracy gives 0.75"""
    logits, y = tensor([[2.0, 1, 0], [0, 3, 1], [1, 0, 4], [2, 5, 1]]), tensor([0, 1, 2, 0])
    return number(submission.accuracy(logits, y))


def check_channel_means(submission, rng):
    """channel_means gives one mean per channel, where all lengths differ"""
    X = rng.normal(4, 3, 2, 5) + rng.normal(1, 3, 1, 1)
    return submission.channel_means(X)


def check_channel_means_of_a_cube(submission, rng):
    """channel_means tells the directions apart where all have the same length"""
    X = rng.normal(3, 3, 3, 3) + rng.normal(1, 3, 1, 1)
    return submission.channel_means(X)


def check_channel_means_of_a_single_image(submission, rng):
    """channel_means works for one image, also with one channel"""
    X = rng.normal(1, 4, 3, 2)
    return {"four channels": submission.channel_means(X), "one channel": submission.channel_means(X[:, :1])}


def check_predictions(submission, rng):
    """With predictions each row gets the class of its largest score"""
    N, K = rng.sizes(4, 9)
    logits = rng.normal(N, K)
    return submission.predictions(logits)


def check_predictions_of_a_square(submission, rng):
    """With predictions samples and classes are told apart where there are as many"""
    logits = rng.normal(6, 6)
    return submission.predictions(logits)


def check_negative_scores(submission, rng):
    """Scores may all be negative"""
    logits = rng.normal(5, 3) - 10
    return submission.predictions(logits)


def check_ties(submission, rng):
    """Where several scores are equally large, the first class wins"""
    logits = rng.integers(0, 1, 9, 4).float()
    return {"of 0 and 1": submission.predictions(logits), "of zeros": submission.predictions(0 * logits)}


def check_predictions_for_one(submission, rng):
    """A batch of one gives one prediction, shape (1,)"""
    logits = rng.normal(1, 5)
    return submission.predictions(logits)


def check_accuracy(submission, rng):
    """The accuracy is the share of the samples that are predicted right"""
    logits = rng.normal(11, 4)
    y = logits.argmax(1)
    wrong = rng.size(2, 9)
    y[:wrong] = (y[:wrong] + 1) % 4
    return number(submission.accuracy(logits, y))


def check_as_many_samples_as_classes(submission, rng):
    """The accuracy is right where there are as many classes as samples"""
    logits = rng.normal(5, 5)
    y = logits.argmax(1)
    y[:2] = (y[:2] + 1) % 5
    return number(submission.accuracy(logits, y))


def check_all_right(submission, rng):
    """The accuracy is 1 when all are right, and 0 when none is"""
    logits = rng.normal(7, 3)
    right, wrong = logits.argmax(1), logits.argmin(1)
    return {
        "all right": number(submission.accuracy(logits, right)),
        "all wrong": number(submission.accuracy(logits, wrong)),
    }


def check_accuracy_for_one(submission, rng):
    """The accuracy of a batch of one is 1 or 0"""
    logits = rng.normal(1, 4)
    right, wrong = logits.argmax(1), logits.argmin(1)
    first = logits.roll(-int(right), dims=1)
    return {
        "right": number(submission.accuracy(logits, right)),
        "wrong": number(submission.accuracy(logits, wrong)),
        "class 0, right": number(submission.accuracy(first, 0 * right)),
    }


def check_accuracy_of_ties(submission, rng):
    """In the accuracy, too, the first of equal scores wins"""
    logits, y = rng.integers(0, 1, 40, 2).float(), rng.integers(0, 0, 40)
    return {
        "y of class 0": number(submission.accuracy(logits, y)),
        "y of class 1": number(submission.accuracy(logits, y + 1)),
    }


def check_python_float(submission, rng):
    """The accuracy is a plain Python float"""
    logits, y = rng.normal(6, 3), rng.integers(0, 2, 6)
    return submission.accuracy(logits, y)


def check_inputs_unchanged(submission, rng):
    """Leaves X, logits and y as they were"""
    X, logits, y = rng.normal(2, 3, 2, 4), rng.normal(5, 3), rng.integers(0, 2, 5)
    submission.channel_means(X)
    submission.predictions(logits)
    after_predictions = logits.clone()
    submission.accuracy(logits, y)
    return {
        "X after channel_means(X)": X,
        "logits after predictions(logits)": after_predictions,
        "logits after accuracy(logits, y)": logits,
        "y after accuracy(logits, y)": y,
    }


def number(result):
    """The number also where it is in a tensor: one check alone asks for a plain float."""
    return result.item() if isinstance(result, Tensor | generic) and result.ndim == 0 else result
