"""Perplexity: how well a model guesses the next token, in a number of tokens."""

from torch import Tensor


def perplexity(logits: Tensor, targets: Tensor) -> float:
    """Exponential of the mean cross-entropy.

    Args:
        logits: scores before the softmax, shape (M, V), float32: a row for each guess. They may be as large as ±1000.
        targets: the right tokens, shape (M,), int64 from 0 to V − 1.

    Returns:
        exp(−(1/M) Σ ln p), a Python float from 1 to ∞, where p is the probability that the softmax of a row gives to
        the row's right token, and ln the natural logarithm.
    """
    raise NotImplementedError
