"""Cross-correlation with padding and stride."""

from torch import Tensor


def pair(size: int | tuple[int, int]) -> tuple[int, int]:
    """(height, width) of a size that may be given as one number for both. Ready to use."""
    return (size, size) if isinstance(size, int) else size


def corr2d_padded(X: Tensor, K: Tensor, padding: int | tuple[int, int], stride: int | tuple[int, int]) -> Tensor:
    """Cross-correlate X, with zeros around it, and K, and move the window by `stride`.

    Args:
        X: image, shape (H, W), float32.
        K: kernel, shape (h, w), float32, no larger than the padded image.
        padding: rows of zeros added at the top and again at the bottom, columns added at the left and again at the
            right: (p_h, p_w), or one number for both.
        stride: how far the window moves, down and to the right: (s_h, s_w), or one number for both.

    Returns:
        Y of shape (H′, W′), float32, with H′ = ⌊(H + 2·p_h − h) / s_h⌋ + 1 and W′ = ⌊(W + 2·p_w − w) / s_w⌋ + 1.
        Gradients flow to both X and K, which stay as they are.
    """
    raise NotImplementedError
