"""Weight decay: a price on large weights."""

from collections.abc import Callable, Iterable

from torch import Tensor, nn


def l2_penalty(params: Iterable[Tensor]) -> Tensor:
    """Half the sum of all squares: ½ Σ w², over every number of every tensor.

    Args:
        params: tensors of any shapes, at least one. They can be walked through only once.

    Returns:
        A tensor with a single number, shape (). Gradients flow to all of the tensors.
    """
    raise NotImplementedError


def train_with_decay(
    net: nn.Module,
    X: Tensor,
    y: Tensor,
    loss: Callable[[Tensor, Tensor], Tensor],
    lr: float,
    decay: float,
    steps: int,
) -> list[float]:
    """Train by gradient descent on loss(net(X), y) + decay · l2_penalty(weights), all rows in each step.

    The weights are all parameters of the net but the biases, whose names end in "bias". Biases follow their slope
    too, but they do not decay.

    Args:
        net: its parameters are changed. Its gradients are clear at the start.
        X: inputs, shape (N, …).
        y: targets, as `loss` wants them.
        loss: loss(y_hat, y) is a tensor with a single number, without the penalty.
        lr: size of a step; each parameter p becomes p − lr · its slope.
        decay: the price λ of large weights, 0 or more.
        steps: number of steps, 1 or more.

    Returns:
        For each step the loss before it, without the penalty, as a Python float.
    """
    raise NotImplementedError
