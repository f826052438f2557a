"""Batch normalisation: every column, or every channel, to mean 0 and variance 1, then rescaled."""

from torch import Tensor


def batch_norm(
    X: Tensor,
    gamma: Tensor,
    beta: Tensor,
    moving_mean: Tensor,
    moving_var: Tensor,
    eps: float,
    momentum: float,
) -> tuple[Tensor, Tensor, Tensor]:
    """Normalise X, and keep the moving statistics up to date.

    While gradients are recorded (`torch.is_grad_enabled()`) this is training: normalise with the mean and the biased
    variance (divide by n) of the batch. Otherwise it is prediction: normalise with `moving_mean` and `moving_var`.

    Args:
        X: rows of shape (N, D), or images of shape (N, C, H, W), float32.
        gamma: scale, shape (1, D) for rows, (1, C, 1, 1) for images.
        beta: shift, shaped like gamma.
        moving_mean: running average of the means of past batches, shaped like gamma.
        moving_var: running average of their variances, shaped like gamma.
        eps: added to the variance, under the root.
        momentum: how much of the old moving statistics stays, from 0 to 1.

    Returns:
        Y = gamma · (X − mean) / √(var + eps) + beta, shaped like X. In training gradients flow to gamma, to beta and
        to X, also through mean and variance. Then moving_mean and moving_var, shaped like gamma: in training
        momentum · old + (1 − momentum) · batch, detached from the graph; in prediction as they came. They may be new
        tensors or the given ones, changed.
    """
    raise NotImplementedError
