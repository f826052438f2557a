"""The gradient of pooling, without autograd. Windows move by their own size; there is no padding."""

from torch import Tensor


def pair(size: int | tuple[int, int]) -> tuple[int, int]:
    """(height, width) of a size that may be given as one number for both. Ready to use."""
    return (size, size) if isinstance(size, int) else size


def avg_pool_backward(dY: Tensor, shape: tuple[int, ...], size: int | tuple[int, int]) -> Tensor:
    """Carry the gradient of a loss back through average pooling.

    Args:
        dY: the loss's gradient with respect to the pooled image, (H', W') or (N, C, H', W') with
            H' = ⌊H / h⌋ and W' = ⌊W / w⌋, float32.
        shape: the shape of the image that was pooled, (H, W) or (N, C, H, W).
        size: height and width of the window: (h, w), or one number for both.

    Returns:
        dX, the loss's gradient with respect to the image, of shape `shape`, float32. It is 0 in rows and
        columns that no window covers.
    """
    raise NotImplementedError


def max_pool_backward(X: Tensor, dY: Tensor, size: int | tuple[int, int]) -> Tensor:
    """Carry the gradient of a loss back through max pooling.

    Args:
        X: the image that was pooled, (H, W) or (N, C, H, W), float32. It stays as it is.
        dY: as above.
        size: as above.

    Returns:
        dX of the shape of X, float32. In each window one pixel, a largest one, gets the whole gradient and
        all others get 0.
    """
    raise NotImplementedError
