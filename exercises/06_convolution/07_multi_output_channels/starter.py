"""A convolution layer, from the parts: several output channels, a batch, a bias."""

from torch import Tensor


def corr2d_multi_in_out(X: Tensor, K: Tensor) -> Tensor:
    """Cross-correlate an image with several kernels.

    Args:
        X: image, shape (C, H, W), float32.
        K: kernels, shape (O, C, h, w) with h ≤ H and w ≤ W, float32.

    Returns:
        Y of shape (O, H − h + 1, W − w + 1), float32: channel o is what kernel K[o] gives on all channels of X.
        Gradients flow to both X and K, which stay as they are.
    """
    raise NotImplementedError


def conv2d(X: Tensor, K: Tensor, b: Tensor) -> Tensor:
    """The same for a batch of images, with a bias for each output channel: a convolution layer.

    Args:
        X: images, shape (N, C, H, W), float32.
        K: kernels, shape (O, C, h, w), float32.
        b: biases, shape (O,), float32.

    Returns:
        Y of shape (N, O, H − h + 1, W − w + 1), float32; padding 0, stride 1. Gradients flow to X, K and b,
        which stay as they are.
    """
    raise NotImplementedError
