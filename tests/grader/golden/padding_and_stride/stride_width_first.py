"""expects: height_and_width_swapped"""

import torch
from corr2d import corr2d


def corr2d_padded(X, K, padding, stride):
    p_h, p_w = padding if isinstance(padding, tuple) else (padding, padding)
    x, y = stride if isinstance(stride, tuple) else (stride, stride)
    canvas = torch.zeros(X.shape[0] + 2 * p_h, X.shape[1] + 2 * p_w)
    canvas[p_h : p_h + X.shape[0], p_w : p_w + X.shape[1]] = X
    return corr2d(canvas, K)[torch.arange(0, canvas.shape[0] - K.shape[0] + 1, y)][:, ::x]
