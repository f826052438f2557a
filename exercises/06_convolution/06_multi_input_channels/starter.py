"""Cross-correlation of an image that has channels."""

from torch import Tensor


def corr2d_multi_in(X: Tensor, K: Tensor) -> Tensor:
    """Cross-correlate each channel with its own kernel, and add the results up.

    Args:
        X: image, shape (C, H, W), float32.
        K: kernel, shape (C, h, w) with h ≤ H and w ≤ W, float32.

    Returns:
        Y of shape (H − h + 1, W − w + 1), float32, with Y[i, j] = Σ_c Σₐ Σᵦ X[c, i + a, j + b] · K[c, a, b].
        Gradients flow to both X and K, which stay as they are.
    """
    raise NotImplementedError
