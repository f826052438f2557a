"""The gradients of a perceptron's error.

D  inputs        K  outputs        O  output        t  target
"""

import torch
from activations import sigmoid
from torch import Tensor


def single_output_grad(x_D: Tensor, w_D: Tensor, b: Tensor, t: Tensor) -> tuple[Tensor, Tensor]:
    """∂E/∂wⱼ = δ · xⱼ and ∂E/∂b = δ, with δ = (O − t) · σ′(z)."""
    O = sigmoid(x_D @ w_D + b)  # noqa: E741  (the letter that the formula has)
    delta = (O - t) * O * (1 - O)  # σ′(z) = O · (1 − O)
    return delta * x_D, delta


def multi_output_grad(x_D: Tensor, W_DK: Tensor, b_K: Tensor, t_K: Tensor) -> tuple[Tensor, Tensor]:
    """∂E/∂wⱼₖ = δₖ · xⱼ and ∂E/∂bₖ = δₖ: each output has a δ of its own."""
    O_K = sigmoid(x_D @ W_DK + b_K)
    delta_K = (O_K - t_K) * O_K * (1 - O_K)
    return torch.outer(x_D, delta_K), delta_K
