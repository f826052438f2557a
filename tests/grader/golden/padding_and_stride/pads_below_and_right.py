"""expects: pads_one_side"""

import torch


def pair(size):
    return size if isinstance(size, tuple) else (size, size)


def corr2d_padded(X, K, padding, stride):
    (p, q), (s, t), (h, w) = pair(padding), pair(stride), K.shape
    H, W = X.shape
    canvas = torch.zeros(H + p, W + q)
    canvas[:H, :W] = X
    rows, columns = range(0, H + p - h + 1, s), range(0, W + q - w + 1, t)
    return torch.stack([torch.stack([(canvas[i : i + h, j : j + w] * K).sum() for j in columns]) for i in rows])
