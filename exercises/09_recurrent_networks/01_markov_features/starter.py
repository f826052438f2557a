"""A sequence as a table of features and targets, and predictions that are built upon predictions."""

from collections.abc import Callable

from torch import Tensor


def lagged(x: Tensor, tau: int) -> tuple[Tensor, Tensor]:
    """Cut a sequence into rows of `tau` values, each with the value that follows it.

    Args:
        x: the sequence, shape (T,), float32, oldest value first.
        tau: how many values predict the next, 1 ≤ tau < T.

    Returns:
        (features, targets). features has shape (T − tau, tau): row t is x[t], …, x[t + tau − 1].
        targets has shape (T − tau, 1): row t is x[t + tau].
    """
    raise NotImplementedError


def rollout(model: Callable[[Tensor], Tensor], seed: Tensor, steps: int) -> Tensor:
    """Predict `steps` values, each from the `tau` values before it, predictions included.

    Args:
        model: predictions (N, 1) for features (N, tau), as `lagged` makes them.
        seed: the last `tau` known values, shape (tau,), oldest first; it stays as it was.
        steps: how many values to predict, at least 1.

    Returns:
        The predictions in order, shape (steps,), without the seed.
    """
    raise NotImplementedError
