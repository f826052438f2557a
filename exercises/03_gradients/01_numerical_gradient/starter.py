"""The gradient of any function, by trying."""

from collections.abc import Callable

from torch import Tensor


def numerical_gradient(f: Callable[[Tensor], Tensor], x: Tensor, eps: float = 1e-4) -> Tensor:
    """Measure the slope of f at x for each number of x by itself.

    Args:
        f: takes a tensor of the shape of x and returns a single number, a tensor of shape (). Nothing is known
            of it but its values.
        x: the place, any shape, also (), float32. After the call it holds what it held before.
        eps: how far to step to either side.

    Returns:
        The gradient, a new tensor of the shape and dtype of x: for each number of x the central difference
        (f(x with the number + eps) − f(x with the number − eps)) / (2 · eps).
    """
    raise NotImplementedError
