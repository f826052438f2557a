"""Pooling: each window of an image, summed up in one number."""

from torch import Tensor


def pair(size: int | tuple[int, int]) -> tuple[int, int]:
    """(height, width) of a size that may be given as one number for both. Ready to use."""
    return (size, size) if isinstance(size, int) else size


def pool2d(
    X: Tensor,
    pool_size: int | tuple[int, int],
    mode: str,
    stride: int | tuple[int, int] | None = None,
    padding: int | tuple[int, int] = 0,
) -> Tensor:
    """Take the maximum or the average of each window of X.

    Args:
        X: one image (H, W), or a batch (N, C, H, W) in which each channel is pooled alone; float32.
        pool_size: height and width of the window: (h, w), or one number for both.
        mode: "max" or "avg".
        stride: how far the window moves, down and to the right: (s_h, s_w), or one number for both.
            None means the size of the window.
        padding: rows added at the top and again at the bottom, columns added at the left and again at the right:
            (p_h, p_w), or one number for both, at most half the window. For "max" they count as −∞, for
            "avg" as zeros that are averaged over like all others.

    Returns:
        Y of shape (H', W') or (N, C, H', W'), float32, with H' = ⌊(H + 2·p_h − h) / s_h⌋ + 1 and
        W' = ⌊(W + 2·p_w − w) / s_w⌋ + 1. Gradients flow to X.
    """
    raise NotImplementedError
