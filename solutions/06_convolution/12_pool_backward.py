"""The gradient of pooling.

H, W  height and width of the image            N, C  images in the batch, channels
h, w  height and width of the window           P     the h · w pixels of a window in a row
"""

import torch
import torch.nn.functional as F
from torch import Tensor


def pair(size: int | tuple[int, int]) -> tuple[int, int]:
    """(height, width) of a size that may be given as one number for both."""
    return (size, size) if isinstance(size, int) else size


def avg_pool_backward(dY: Tensor, shape: tuple[int, ...], size: int | tuple[int, int]) -> Tensor:
    """Each pixel of window (i, j) gets dY[…, i, j] / (h · w)."""
    h, w = pair(size)
    dX = torch.zeros(shape)  # stays 0 where no window lies
    for i in range(dY.shape[-2]):
        for j in range(dY.shape[-1]):
            # The dots take batch and channels along, if there are any; None makes room for the window's h and w.
            dX[..., i * h : (i + 1) * h, j * w : (j + 1) * w] = dY[..., i, j, None, None] / (h * w)
    return dX


def max_pool_backward(X: Tensor, dY: Tensor, size: int | tuple[int, int]) -> Tensor:
    """The largest pixel of window (i, j) gets dY[…, i, j], all others 0."""
    h, w = pair(size)
    dX = torch.zeros_like(X)
    for i in range(dY.shape[-2]):
        for j in range(dY.shape[-1]):
            rows, columns = slice(i * h, (i + 1) * h), slice(j * w, (j + 1) * w)
            pixels_P = X[..., rows, columns].flatten(start_dim=-2)
            # argmax names one winner also where several pixels are equally large; `pixels == maximum` would not.
            won_P = F.one_hot(pixels_P.argmax(dim=-1), num_classes=h * w).bool()
            dX_P = torch.where(won_P, dY[..., i, j, None], 0.0)
            dX[..., rows, columns] = dX_P.unflatten(-1, (h, w))
    return dX
