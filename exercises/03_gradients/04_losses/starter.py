"""Four loss functions: for quantities, for yes or no, and for one of several classes."""

from torch import Tensor


def mse(pred: Tensor, y: Tensor) -> Tensor:
    """Mean squared error, without ½.

    Args:
        pred: predictions, any shape, float32.
        y: what would have been right, same shape.

    Returns:
        The mean over all numbers, shape (). Gradients flow to pred.
    """
    raise NotImplementedError


def mae(pred: Tensor, y: Tensor) -> Tensor:
    """Mean absolute error: arguments and shapes as for `mse`."""
    raise NotImplementedError


def binary_cross_entropy(logits: Tensor, y: Tensor) -> Tensor:
    """The mean of −log p where y is 1, and −log(1 − p) where y is 0, with p = sigmoid(logits).

    Args:
        logits: any shape, float32, from −1000 to 1000.
        y: same shape, float32, each number 0 or 1.

    Returns:
        The mean over all numbers, shape (), never inf or nan. Gradients flow to logits.
    """
    raise NotImplementedError


def cross_entropy(logits: Tensor, y: Tensor) -> Tensor:
    """The mean of −log p[y], with p the softmax of each row of logits.

    Args:
        logits: shape (N, K), float32, from −1000 to 1000.
        y: the class of each sample, shape (N,), int64 from 0 to K − 1.

    Returns:
        The mean over the N samples, shape (), never inf or nan. Gradients flow to logits.
    """
    raise NotImplementedError
