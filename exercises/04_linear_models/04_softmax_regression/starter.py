"""Softmax regression from scratch: one linear layer, a softmax, and cross-entropy."""

from torch import Generator, Tensor


def init_params(generator: Generator) -> tuple[Tensor, Tensor]:
    """Draw the parameters for 784 pixels and 10 classes.

    Args:
        generator: all random numbers come from it, so that the same generator state gives the same W.

    Returns:
        (W, b), float32, both leaves that require a gradient. W of shape (784, 10), normal with mean 0 and standard
        deviation 0.01; b of shape (10,), zeros.
    """
    raise NotImplementedError


def net(W: Tensor, b: Tensor, X: Tensor) -> Tensor:
    """Give the probability of every class for every image of a batch.

    Args:
        W: weights, shape (D, K) with D = C·H·W pixels and K classes.
        b: biases, shape (K,).
        X: images, shape (N, C, H, W), float32.

    Returns:
        ŷ of shape (N, K): softmax over the classes of X (each image flattened to a row) times W plus b. Every row has
        the sum 1. Scores up to ±1000 are taken without NaN. Gradients flow to W and b.
    """
    raise NotImplementedError


def cross_entropy(y_hat: Tensor, y: Tensor) -> Tensor:
    """Give the mean over the batch of −log of the right class's probability.

    Args:
        y_hat: probabilities, shape (N, K), each row with the sum 1.
        y: right classes, shape (N,), int64 from 0 to K − 1.

    Returns:
        A tensor with a single number, shape (). Gradients flow to y_hat.
    """
    raise NotImplementedError
