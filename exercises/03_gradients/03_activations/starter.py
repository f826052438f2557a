"""Activation functions, and the slopes of three of them."""

from torch import Tensor


def sigmoid(x: Tensor) -> Tensor:
    """1 / (1 + e⁻ˣ) of every number of x.

    Args:
        x: any shape, float32, from −1000 to 1000. It stays as it is.

    Returns:
        A new tensor of the shape and dtype of x, with values from 0 to 1. Gradients flow to x.
    """
    raise NotImplementedError


def tanh(x: Tensor) -> Tensor:
    """(eˣ − e⁻ˣ) / (eˣ + e⁻ˣ) of every number of x: same shape, from −1 to 1, never nan. Gradients flow to x."""
    raise NotImplementedError


def relu(x: Tensor) -> Tensor:
    """max(0, x) of every number of x: same shape. Gradients flow to x, which stays as it is."""
    raise NotImplementedError


def softmax(x: Tensor, dim: int) -> Tensor:
    """e^xᵢ / Σⱼ e^xⱼ, the sum taken along `dim`.

    Args:
        x: any shape with at least one dimension, float32, from −1000 to 1000.
        dim: the dimension along which the result adds up to 1; may be negative, counted from the end.

    Returns:
        Same shape as x, never nan. Gradients flow to x.
    """
    raise NotImplementedError


def sigmoid_grad(x: Tensor) -> Tensor:
    """The slope of `sigmoid` at every number of x, its input (not its output): same shape, never nan."""
    raise NotImplementedError


def tanh_grad(x: Tensor) -> Tensor:
    """The slope of `tanh` at every number of x: same shape, never nan."""
    raise NotImplementedError


def relu_grad(x: Tensor) -> Tensor:
    """The slope of `relu`: 1 where x > 0, else 0, also at 0 itself. Same shape and dtype as x."""
    raise NotImplementedError
