from torch import tensor

from grader.checks import gradients


def example():
    return tensor([[0.0, 1, 2], [3, 4, 5], [6, 7, 8]]), tensor([[0.0, 1], [2, 3]])


def check_worked_example(submission):
    """Gives the 4 × 4 result of the lesson's example with padding 1 and stride 1"""
    X, K = example()
    return submission.corr2d_padded(X, K, padding=1, stride=1)


def check_worked_example_stride(submission):
    """Gives 0 8 / 6 8 for the lesson's example with padding 1 and stride (3, 2)"""
    X, K = example()
    return submission.corr2d_padded(X, K, padding=1, stride=(3, 2))


def check_neither(submission, rng):
    """With padding 0 and stride 1 it is `corr2d`"""
    X, K = rng.normal(3, 5), rng.normal(2, 3)
    return submission.corr2d_padded(X, K, 0, 1)


def check_padding(submission, rng):
    """Padding alone: one number for height and width"""
    X, K = rng.normal(3, 4), rng.normal(3, 2)
    return submission.corr2d_padded(X, K, 2, 1)


def check_padding_height_and_width(submission, rng):
    """A padding of its own in each direction: 2 above and below, 1 on the left and on the right"""
    X, K = rng.normal(3, 4), rng.normal(2, 2)
    return submission.corr2d_padded(X, K, (2, 1), 1)


def check_padding_width_only(submission, rng):
    """Padding on the left and on the right only"""
    X, K = rng.normal(2, 5), rng.normal(2, 3)
    return submission.corr2d_padded(X, K, (0, 2), 1)


def check_stride(submission, rng):
    """Stride alone: every second place in each direction"""
    X, K = rng.normal(5, 7), rng.normal(1, 3)
    return submission.corr2d_padded(X, K, 0, 2)


def check_stride_height_and_width(submission, rng):
    """A stride of its own in each direction: 1 down, 3 to the right"""
    X, K = rng.normal(4, 8), rng.normal(2, 2)
    return submission.corr2d_padded(X, K, 0, (1, 3))


def check_stride_over_the_edge(submission, rng):
    """A step that would lead over the edge is not taken"""
    X, K = rng.normal(6, 7), rng.normal(3, 2)
    return submission.corr2d_padded(X, K, 0, (2, 3))


def check_single_pixel(submission, rng):
    """An image of one pixel, with padding 1 and a kernel of 3 × 3, stays one pixel"""
    X, K = rng.normal(1, 1), rng.normal(3, 3)
    return submission.corr2d_padded(X, K, 1, 1)


def check_kernel_larger_than_image(submission, rng):
    """A kernel that fits into the padded image only"""
    X, K = rng.normal(2, 3), rng.normal(4, 5)
    return submission.corr2d_padded(X, K, (1, 2), 1)


def check_everything_at_once(submission, rng):
    """Padding and stride, both as pairs, on an image that is not square"""
    (H, W), (h, w) = rng.sizes(5, 8), rng.sizes(2, 4)
    X, K = rng.normal(H, W), rng.normal(h, w)
    return submission.corr2d_padded(X, K, (1, 3), (3, 2))


def check_inputs_unchanged(submission, rng):
    """Leaves X and K as they were"""
    X, K = rng.normal(3, 4), rng.normal(2, 2)
    submission.corr2d_padded(X, K, 1, 2)
    return {"X after the call": X, "K after the call": K}


def check_gradients(submission, rng):
    """Gradients flow to the image and to the kernel"""
    X, K = rng.normal(4, 5).requires_grad_(), rng.normal(3, 2).requires_grad_()
    Y = submission.corr2d_padded(X, K, (1, 0), (2, 1))
    return {"Y": Y, "gradients": gradients(Y, X=X, K=K)}
