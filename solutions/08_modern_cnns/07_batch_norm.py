"""Batch normalisation.

X, Y   rows (N, D) or images (N, C, H, W)
_1     one number per feature: (1, D) for rows, (1, C, 1, 1) for images
"""

import torch
from torch import Tensor


def batch_norm(
    X: Tensor,
    gamma_1: Tensor,
    beta_1: Tensor,
    moving_mean_1: Tensor,
    moving_var_1: Tensor,
    eps: float,
    momentum: float,
) -> tuple[Tensor, Tensor, Tensor]:
    """Y = γ · (X − μ) / √(σ² + ε) + β, and the moving statistics from now on."""
    if not torch.is_grad_enabled():  # prediction: no batch to ask, so ask the past
        mean_1, var_1 = moving_mean_1, moving_var_1
    else:
        # Everything but the feature's own dimension is averaged away: N for rows; N, H and W for images.
        dims = (0,) if X.dim() == 2 else (0, 2, 3)
        # keepdim leaves a 1 in each place, so that the result broadcasts against X.
        mean_1 = X.mean(dims, keepdim=True)
        var_1 = ((X - mean_1) ** 2).mean(dims, keepdim=True)  # biased: divided by n; 0, not NaN, for n = 1
        # Detached: a moving statistic that kept its graph would keep every batch so far in memory.
        moving_mean_1 = momentum * moving_mean_1 + (1 - momentum) * mean_1.detach()
        moving_var_1 = momentum * moving_var_1 + (1 - momentum) * var_1.detach()
    # In training μ and σ² depend on X as well, and the gradient takes all three ways.
    Y = gamma_1 * (X - mean_1) / torch.sqrt(var_1 + eps) + beta_1
    return Y, moving_mean_1, moving_var_1
