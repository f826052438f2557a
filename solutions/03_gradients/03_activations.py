"""Activation functions, and the slopes of three of them.

x  any shape; every function but softmax treats each number by itself
"""

import torch
from torch import Tensor


def sigmoid(x: Tensor) -> Tensor:
    """1 / (1 + e⁻ˣ)."""
    # For x = −1000 the power is infinite, and 1 / inf is 0: the right value.
    return 1 / (1 + torch.exp(-x))


def tanh(x: Tensor) -> Tensor:
    """(eˣ − e⁻ˣ) / (eˣ + e⁻ˣ) = 2 · sigmoid(2x) − 1: the same curve, but never inf / inf."""
    return 2 * sigmoid(2 * x) - 1


def relu(x: Tensor) -> Tensor:
    """max(0, x)."""
    return torch.clamp(x, min=0)


def softmax(x: Tensor, dim: int) -> Tensor:
    """e^xᵢ / Σⱼ e^xⱼ, the sum along `dim`."""
    # The largest number becomes 0 and its power 1. Both sums keep their dimension, to line up with x.
    powers = torch.exp(x - x.amax(dim, keepdim=True))
    return powers / powers.sum(dim, keepdim=True)


def sigmoid_grad(x: Tensor) -> Tensor:
    """sigmoid′ = sigmoid · (1 − sigmoid)."""
    y = sigmoid(x)
    return y * (1 - y)


def tanh_grad(x: Tensor) -> Tensor:
    """tanh′ = 1 − tanh²."""
    return 1 - tanh(x) ** 2


def relu_grad(x: Tensor) -> Tensor:
    """1 where x > 0, else 0: the kink itself counts as flat."""
    return (x > 0).to(x.dtype)
