"""Two-dimensional cross-correlation: the operation inside every convolution layer."""

from torch import Tensor


def corr2d(X: Tensor, K: Tensor) -> Tensor:
    """Slide the kernel K over the image X and sum the products at every place.

    Args:
        X: image, shape (H, W), float32.
        K: kernel, shape (h, w) with h ≤ H and w ≤ W, float32.

    Returns:
        Y of shape (H − h + 1, W − w + 1), float32, with
        Y[i, j] = Σₐ Σᵦ X[i + a, j + b] · K[a, b].
        Gradients flow to both X and K.
    """
    raise NotImplementedError
