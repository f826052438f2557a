import torch
from torch import tensor

from grader.checks import measured_by

TIED = tensor([[2.0, 2, 0, 3, 0, 0], [1, 2, 3, 1, 0, 0]])
"""Three windows of 2 × 2, whose maximum three, two and four pixels share."""


def check_worked_example_avg(submission):
    """Gives 1 1 2 2 / 1 1 2 2 / 3 3 −1 −1 / 3 3 −1 −1 for the lesson's average"""
    dY = tensor([[4.0, 8], [12, -4]])
    return submission.avg_pool_backward(dY, (4, 4), 2)


def check_worked_example_max(submission):
    """Gives 0 0 8 0 / 4 0 0 0 / 0 0 −4 0 / 12 0 0 0 for the lesson's maximum"""
    X = tensor([[1.0, 3, 2, 0], [5, 4, 1, 1], [0, 2, 8, 6], [7, 1, 4, 2]])
    dY = tensor([[4.0, 8], [12, -4]])
    return submission.max_pool_backward(X, dY, 2)


def check_avg_window_height_and_width(submission, rng):
    """Average: a window that is not square, 3 high and 2 wide"""
    dY = rng.normal(2, 2)
    return submission.avg_pool_backward(dY, (6, 4), (3, 2))


def check_max_window_height_and_width(submission, rng):
    """Maximum: a window that is not square, 3 high and 2 wide"""
    X, dY = apart(rng, 6, 8), rng.normal(2, 4)
    return submission.max_pool_backward(X, dY, (3, 2))


def check_winner_at_the_end_of_a_row(submission, rng):
    """Maximum: a winner at the right end of its window's first row gets the gradient there"""
    X, dY = apart(rng, 4, 6), rng.normal(2, 2)
    X[0::2, 2::3] += 100.0
    return submission.max_pool_backward(X, dY, (2, 3))


def check_avg_left_over_pixels(submission, rng):
    """Average: rows and columns that no window covers get 0"""
    dY = rng.normal(2, 2)
    return submission.avg_pool_backward(dY, torch.Size((5, 8)), (2, 3))


def check_max_left_over_pixels(submission, rng):
    """Maximum: rows and columns that no window covers get 0, also where X is largest there"""
    X, dY = apart(rng, 7, 5), rng.normal(3, 2)
    X[6], X[:, 4] = 50.0 + X[6], 50.0 + X[:, 4]
    return submission.max_pool_backward(X, dY, 2)


def check_avg_batch(submission, rng):
    """Average: a batch (N, C, H, W)"""
    dY = rng.normal(2, 3, 2, 3)
    return submission.avg_pool_backward(dY, (2, 3, 4, 6), 2)


def check_max_batch(submission, rng):
    """Maximum: in a batch each channel of each image has its own winners"""
    X, dY = apart(rng, 2, 3, 4, 6), rng.normal(2, 3, 2, 3)
    return submission.max_pool_backward(X, dY, 2)


def check_single_image_and_channel(submission, rng):
    """A batch of one image with one channel keeps its four dimensions"""
    X, dY = apart(rng, 1, 1, 3, 4), rng.normal(1, 1, 1, 2)
    return {
        "max": submission.max_pool_backward(X, dY, (3, 2)),
        "avg": submission.avg_pool_backward(dY, X.shape, (3, 2)),
    }


def check_negative_pixels(submission, rng):
    """Among negative pixels, too, the largest wins"""
    X, dY = apart(rng, 4, 6) - 100.0, rng.normal(2, 2)
    return submission.max_pool_backward(X, dY, (2, 3))


def check_windows_of_one_pixel(submission, rng):
    """With windows of a single pixel the gradient comes back as it is"""
    X, dY = apart(rng, 3, 4), rng.normal(3, 4)
    return {"max": submission.max_pool_backward(X, dY, 1), "avg": submission.avg_pool_backward(dY, (3, 4), 1)}


def check_window_as_large_as_image(submission, rng):
    """A single window over the whole image"""
    X, dY = apart(rng, 3, 5), rng.normal(1, 1)
    return {
        "max": submission.max_pool_backward(X, dY, (3, 5)),
        "avg": submission.avg_pool_backward(dY, (3, 5), (3, 5)),
    }


def handed_out(dX):
    """What the pixels of each window of TIED get, in order of size, and what reaches pixels that are no maximum."""
    if not isinstance(dX, torch.Tensor) or dX.shape != TIED.shape:
        return dX
    gradient, pixels = (x.unfold(-1, 2, 2).transpose(0, 1).flatten(1) for x in (dX, TIED))
    losers = pixels < pixels.amax(dim=1, keepdim=True)
    return {
        "the four shares of each window, smallest first": gradient.sort(dim=1).values,
        "what pixels get that are not the largest": gradient * losers,
    }


@measured_by(handed_out)
def check_equal_maxima(submission):
    """Where several pixels are equally large, one of them gets the whole gradient, whichever it is"""
    X = TIED.clone()
    return submission.max_pool_backward(X, tensor([[5.0, -3, 2]]), 2)


def check_inputs_unchanged(submission, rng):
    """Leaves X and dY as they were"""
    X, dY = apart(rng, 4, 4), rng.normal(2, 2)
    submission.max_pool_backward(X, dY, 2)
    submission.avg_pool_backward(dY, (4, 4), 2)
    return {"X after the call": X, "dY after the call": dY}


def apart(rng, *shape):
    """Pixels in random order, no two of them equal, around 0."""
    count = torch.Size(shape).numel()
    return (rng.permutation(count).float() - count // 2).reshape(shape) / 2
