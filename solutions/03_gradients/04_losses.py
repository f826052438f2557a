"""Four loss functions.

N  samples        K  classes        z  logits: scores before sigmoid or softmax
"""

import torch
from torch import Tensor


def mse(pred: Tensor, y: Tensor) -> Tensor:
    """Mean of (pred − y)²."""
    return ((pred - y) ** 2).mean()


def mae(pred: Tensor, y: Tensor) -> Tensor:
    """Mean of |pred − y|."""
    return (pred - y).abs().mean()


def binary_cross_entropy(z: Tensor, y: Tensor) -> Tensor:
    """Mean of −y · log σ(z) − (1 − y) · log(1 − σ(z))."""
    # With −log σ(z) = max(0, −z) + log(1 + e^−|z|) and 1 − σ(z) = σ(−z), both cases share the logarithm.
    return (torch.clamp(z, min=0) - y * z + torch.log1p(torch.exp(-z.abs()))).mean()


def cross_entropy(z_NK: Tensor, y_N: Tensor) -> Tensor:
    """Mean of log Σⱼ e^zⱼ − z_y, where z_y is the logit of the right class."""
    right_N = z_NK.gather(1, y_N[:, None]).squeeze(1)
    # logsumexp takes the row's largest logit out before it takes powers: nothing overflows.
    return (torch.logsumexp(z_NK, dim=1) - right_N).mean()
