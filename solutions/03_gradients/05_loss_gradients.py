"""The gradients of two losses.

N  samples        K  classes        p  probabilities
"""

from activations import softmax
from torch import Tensor
from torch.nn.functional import one_hot


def mse_grad(pred: Tensor, y: Tensor) -> Tensor:
    """∂/∂predᵢ of (1/n) · Σ (predᵢ − yᵢ)²."""
    return 2 * (pred - y) / pred.numel()


def cross_entropy_grad(logits_NK: Tensor, y_N: Tensor) -> Tensor:
    """(p − onehot(y)) / N: predicted minus true, for the mean over the samples."""
    N, K = logits_NK.shape
    p_NK = softmax(logits_NK, dim=1)
    return (p_NK - one_hot(y_N, K)) / N  # K is given: the last classes may not occur in y
