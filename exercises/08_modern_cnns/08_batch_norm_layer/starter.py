"""Batch normalisation as a layer, around the function `batch_norm` of the exercise before."""

from torch import Tensor, nn


class BatchNorm(nn.Module):
    """Normalises every feature, with eps = 1e-5 and momentum = 0.9.

    Args:
        num_features: D for rows (N, D), C for images (N, C, H, W).
        num_dims: 2 for rows, 4 for images.

    Attributes, each of shape (1, D) for rows and (1, C, 1, 1) for images:
        gamma, beta: learned scale and shift, `nn.Parameter`; at first 1 and 0.
        moving_mean, moving_var: running averages of the batches' means and variances, at first 0 and 1. They are
            no parameters, but `state_dict()` holds them, and `.to(…)` takes them along.
    """

    def __init__(self, num_features: int, num_dims: int) -> None:
        super().__init__()
        raise NotImplementedError

    def forward(self, X: Tensor) -> Tensor:
        """Normalise X; the result has the shape of X.

        The mode alone decides how, whether gradients are recorded or not: after `train()` with the statistics of the
        batch, and the moving statistics are renewed; after `eval()` with the moving statistics, which stay. In
        training gradients flow to X, gamma and beta.
        """
        raise NotImplementedError
