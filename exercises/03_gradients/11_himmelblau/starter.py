"""Gradient descent on Himmelblau's function, which has four minima."""

from torch import Tensor


def himmelblau(x: Tensor, y: Tensor) -> Tensor:
    """(x² + y − 11)² + (x + y² − 7)², element by element.

    Args:
        x: tensor of any shape, float32.
        y: tensor of the same shape, or of one that broadcasts.

    Returns:
        f(x, y), one number for each pair.
    """
    raise NotImplementedError


def minimise(start: Tensor, lr: float, steps: int) -> Tensor:
    """Plain gradient descent on `himmelblau`.

    Args:
        start: the point (x, y), shape (2,). It stays as it is.
        lr: the step size: each step subtracts lr times the gradient.
        steps: how many steps to take, all of them; 0 gives back the start.

    Returns:
        The point after the last step, shape (2,).
    """
    raise NotImplementedError


def basin(start: Tensor) -> int:
    """The number of the minimum that gradient descent reaches from `start`, with steps that are small enough.

    Args:
        start: a point, shape (2,), with |x| and |y| at most 5. It may lie as near as 0.00003 to a saddle, and then
            still has to leave it.

    Returns:
        0 for (3, 2), 1 for (−2.805118, 3.131313), 2 for (−3.779310, −3.283186), 3 for (3.584428, −1.848127).
    """
    raise NotImplementedError
