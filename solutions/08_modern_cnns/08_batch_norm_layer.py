"""Batch normalisation as a layer.

X, Y   rows (N, D) or images (N, C, H, W)
_1     one number per feature: (1, D) for rows, (1, C, 1, 1) for images
"""

import torch
from batch_norm import batch_norm
from torch import Tensor, nn


class BatchNorm(nn.Module):
    """γ and β are learned, the moving statistics only remembered."""

    def __init__(self, num_features: int, num_dims: int) -> None:
        super().__init__()
        shape_1 = (1, num_features) if num_dims == 2 else (1, num_features, 1, 1)
        # Parameters: the optimiser changes them. With γ = 1 and β = 0 the layer starts as plain normalisation.
        self.gamma = nn.Parameter(torch.ones(shape_1))
        self.beta = nn.Parameter(torch.zeros(shape_1))
        # Buffers: no gradient and no optimiser, but `state_dict` holds them and `.to` moves them.
        self.register_buffer("moving_mean", torch.zeros(shape_1))
        self.register_buffer("moving_var", torch.ones(shape_1))

    def forward(self, X: Tensor) -> Tensor:
        """The shape of X; renews the moving statistics in training."""
        # batch_norm asks whether gradients are recorded. In a layer the mode decides, so let it decide that, too.
        with torch.set_grad_enabled(self.training):
            Y, self.moving_mean, self.moving_var = batch_norm(
                X, self.gamma, self.beta, self.moving_mean, self.moving_var, eps=1e-5, momentum=0.9
            )
        return Y
