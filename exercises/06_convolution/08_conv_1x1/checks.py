from torch import tensor
from torch.utils._python_dispatch import TorchDispatchMode

from grader.checks import gradients, measured_by


def check_worked_example(submission):
    """Gives 11 22 33 44, 2 4 6 8 and zeros for the lesson's example"""
    X = tensor([[[1.0, 2], [3, 4]], [[10, 20], [30, 40]]])
    K = tensor([[1.0, 1], [2, 0], [-10, 1]]).reshape(3, 2, 1, 1)
    return submission.corr2d_1x1(X, K)


def check_single_pixel(submission, rng):
    """On an image of one pixel it is a dense layer"""
    X, K = rng.normal(3, 1, 1), rng.normal(2, 3, 1, 1)
    return submission.corr2d_1x1(X, K)


def check_single_input_channel(submission, rng):
    """With one input channel each output channel is that channel, scaled"""
    X, K = rng.normal(1, 2, 3), rng.normal(4, 1, 1, 1)
    return submission.corr2d_1x1(X, K)


def check_single_output_channel(submission, rng):
    """A single output channel keeps its dimension: (1, H, W)"""
    X, K = rng.normal(3, 2, 4), rng.normal(1, 3, 1, 1)
    return submission.corr2d_1x1(X, K)


def check_as_many_outputs_as_inputs(submission, rng):
    """Outputs, inputs, rows and columns are told apart where there are three of each"""
    X, K = rng.normal(3, 3, 3), rng.normal(3, 3, 1, 1)
    return submission.corr2d_1x1(X, K)


def check_random_sizes(submission, rng):
    """Agrees with the reference, and so with `corr2d_multi_in_out`, where all sizes differ"""
    C, outputs, H, W = rng.sizes(2, 7, count=4)
    X, K = rng.normal(C, H, W), rng.normal(outputs, C, 1, 1)
    return submission.corr2d_1x1(X, K)


def check_inputs_unchanged(submission, rng):
    """Leaves X and K as they were"""
    X, K = rng.normal(2, 3, 4), rng.normal(3, 2, 1, 1)
    submission.corr2d_1x1(X, K)
    return {"X after the call": X, "K after the call": K}


def check_gradients(submission, rng):
    """Gradients flow to the image and to the kernels"""
    X, K = rng.normal(2, 3, 4).requires_grad_(), rng.normal(3, 2, 1, 1).requires_grad_()
    Y = submission.corr2d_1x1(X, K)
    return {"Y": Y, "gradients": gradients(Y, X=X, K=K)}


def growth(counts):
    """Where a larger input costs more operators; a few more or less are torch's own affair."""
    small = counts["small"]
    return {f"more operators for more {what}": n > small + 5 for what, n in counts.items() if what != "small"}


@measured_by(growth)
def check_number_of_operators(submission, rng):
    """It takes no more operators for a large image or for many channels than for a small one"""
    sizes = {"small": (2, 3, 2, 4), "rows": (2, 3, 14, 4), "columns": (2, 3, 2, 16)}
    sizes |= {"input channels": (14, 3, 2, 4), "output channels": (2, 15, 2, 4)}
    counts = {}
    for what, (C, outputs, H, W) in sizes.items():
        X, K = rng.normal(C, H, W), rng.normal(outputs, C, 1, 1)
        with Counter() as counter:
            submission.corr2d_1x1(X, K)
        counts[what] = counter.count
    return counts


class Counter(TorchDispatchMode):
    """Counts the operators that torch runs inside it."""

    count = 0

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        self.count += 1
        return func(*args, **(kwargs or {}))
