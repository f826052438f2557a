"""Gradient clipping: what keeps the training of recurrent networks from exploding."""

from collections.abc import Iterable

from torch import Tensor


def clip_gradients(params: Iterable[Tensor], theta: float) -> float:
    """Shorten the gradients, all with one factor, so that their common norm is at most theta.

    Args:
        params: the parameters, each with its gradient in `.grad`, or with None there: such a one is left alone.
            They can be walked through only once, as `net.parameters()`.
        theta: the largest norm allowed, above 0.

    Returns:
        The norm of all gradients together before they were clipped, a Python float: the root of the sum of all
        squares. Where it is larger than theta, all gradients are multiplied by theta / norm; otherwise they stay as
        they are. The tensors in `.grad` are changed in place; they are not replaced by others.
    """
    raise NotImplementedError
