"""The gradient of a cross-correlation, without autograd."""

from torch import Tensor


def corr2d_backward(X: Tensor, K: Tensor, dY: Tensor) -> tuple[Tensor, Tensor]:
    """Carry the gradient of a loss from Y = corr2d(X, K) on to X and K.

    Args:
        X: image, shape (H, W), float32.
        K: kernel, shape (h, w) with h ≤ H and w ≤ W, float32.
        dY: the loss's gradient with respect to Y, shape (H − h + 1, W − w + 1), float32.

    Returns:
        (dX, dK), the loss's gradients with respect to X and to K, of the shapes (H, W) and (h, w), float32.
        X, K and dY stay as they are.
    """
    raise NotImplementedError
