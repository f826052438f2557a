"""The chain rule on two linear steps."""

from torch import Tensor


def composite_grad(x: Tensor, w1: Tensor, b1: Tensor, w2: Tensor, b2: Tensor) -> dict[str, Tensor]:
    """The slopes of y = w2 · (w1 · x + b1) + b2 by each of the five numbers.

    Args:
        x: the input, a single number: a tensor of shape (), float32, as are the others. All stay as they are.
        w1: weight of the first step, h = w1 · x + b1.
        b1: bias of the first step.
        w2: weight of the second step, y = w2 · h + b2.
        b2: bias of the second step.

    Returns:
        {"x": ∂y/∂x, "w1": ∂y/∂w1, "b1": ∂y/∂b1, "w2": ∂y/∂w2, "b2": ∂y/∂b2}, each a tensor of shape (), float32,
        computed without torch's automatic gradients.
    """
    raise NotImplementedError
