from torch import tensor

from grader.checks import gradients


def check_worked_example(submission):
    """Gives 19 25 / 37 43 for the lesson's example"""
    X = tensor([[0.0, 1, 2], [3, 4, 5], [6, 7, 8]])
    K = tensor([[0.0, 1], [2, 3]])
    return submission.corr2d(X, K)


def check_single_pixel_kernel(submission, rng):
    """A 1 × 1 kernel scales the image and keeps its size"""
    X, K = rng.normal(4, 5), rng.normal(1, 1)
    return submission.corr2d(X, K)


def check_kernel_as_large_as_image(submission, rng):
    """A kernel as large as the image gives a single number, shape (1, 1)"""
    X, K = rng.normal(3, 3), rng.normal(3, 3)
    return submission.corr2d(X, K)


def check_tall_image_wide_kernel(submission, rng):
    """Height and width are told apart: a tall image, a wide kernel"""
    X, K = rng.normal(7, 4), rng.normal(1, 3)
    return submission.corr2d(X, K)


def check_wide_image_tall_kernel(submission, rng):
    """Height and width are told apart: a wide image, a tall kernel"""
    X, K = rng.normal(4, 7), rng.normal(3, 2)
    return submission.corr2d(X, K)


def check_random_sizes(submission, rng):
    """Agrees with the reference on a random, non-square input"""
    (H, W), (h, w) = rng.sizes(5, 9), rng.sizes(1, 4)
    X, K = rng.normal(H, W), rng.normal(h, w)
    return submission.corr2d(X, K)


def check_inputs_unchanged(submission, rng):
    """Leaves X and K as they were"""
    X, K = rng.normal(4, 5), rng.normal(2, 2)
    submission.corr2d(X, K)
    return {"X after the call": X, "K after the call": K}


def check_gradients(submission, rng):
    """Gradients flow to the image and to the kernel"""
    X, K = rng.normal(5, 7).requires_grad_(), rng.normal(2, 3).requires_grad_()
    Y = submission.corr2d(X, K)
    return {"Y": Y, "gradients": gradients(Y, X=X, K=K)}
