from torch import arange, stack, tensor

from grader.checks import gradients


def check_worked_example(submission):
    """Gives 56 72 / 104 120 for the lesson's example"""
    X = arange(9.0).reshape(3, 3)
    X, K = stack([X, X + 1]), tensor([[[0.0, 1], [2, 3]], [[1, 2], [3, 4]]])
    return submission.corr2d_multi_in(X, K)


def check_single_channel(submission, rng):
    """With a single channel it is `corr2d`, and gives a matrix"""
    X, K = rng.normal(1, 3, 4), rng.normal(1, 2, 2)
    return submission.corr2d_multi_in(X, K)


def check_single_pixel_kernel(submission, rng):
    """A 1 × 1 kernel weighs the channels against each other"""
    X, K = rng.normal(3, 2, 4), rng.normal(3, 1, 1)
    return submission.corr2d_multi_in(X, K)


def check_as_many_channels_as_rows(submission, rng):
    """Channels, rows and columns are told apart where there are three of each"""
    X, K = rng.normal(3, 3, 3), rng.normal(3, 2, 1)
    return submission.corr2d_multi_in(X, K)


def check_many_channels(submission, rng):
    """Works with any number of channels, each with its own kernel"""
    C = rng.size(5, 8)
    X, K = rng.normal(C, 3, 5), rng.normal(C, 2, 3)
    return submission.corr2d_multi_in(X, K)


def check_channel_that_counts_nothing(submission, rng):
    """A channel whose kernel is 0 changes nothing"""
    X, K = rng.normal(3, 4, 3), rng.normal(3, 2, 2)
    K[rng.size(0, 2)] = 0.0
    return submission.corr2d_multi_in(X, K)


def check_random_sizes(submission, rng):
    """Agrees with the reference on a random image that is not square"""
    C, (H, W), (h, w) = rng.size(2, 4), rng.sizes(4, 7), rng.sizes(1, 4)
    X, K = rng.normal(C, H, W), rng.normal(C, h, w)
    return submission.corr2d_multi_in(X, K)


def check_inputs_unchanged(submission, rng):
    """Leaves X and K as they were"""
    X, K = rng.normal(2, 3, 4), rng.normal(2, 2, 2)
    submission.corr2d_multi_in(X, K)
    return {"X after the call": X, "K after the call": K}


def check_gradients(submission, rng):
    """Gradients flow to all channels of the image and of the kernel"""
    X, K = rng.normal(3, 4, 5).requires_grad_(), rng.normal(3, 2, 3).requires_grad_()
    Y = submission.corr2d_multi_in(X, K)
    return {"Y": Y, "gradients": gradients(Y, X=X, K=K)}
