"""Gradient descent, with the path it takes."""

from collections.abc import Callable

from torch import Tensor


def gradient_descent(grad: Callable[[Tensor], Tensor], x0: Tensor, lr: float, steps: int) -> Tensor:
    """Walk downhill from x0: x ← x − lr · grad(x), `steps` times.

    Args:
        grad: takes x and returns the slopes at x, a tensor of the same shape.
        x0: where to start, any shape, also (), float32. It stays as it is.
        lr: the learning rate, the same for all steps.
        steps: how many steps to take, 0 or more.

    Returns:
        The path, shape (steps + 1, *x0.shape): row 0 is the start, row k the place after k steps.
    """
    raise NotImplementedError
