"""The textbook loops into zeros."""

import torch


def corr2d_padded(X, K, padding, stride):
    if isinstance(padding, int):
        padding = (padding, padding)
    if isinstance(stride, int):
        stride = (stride, stride)
    (H, W), (h, w) = X.shape, K.shape
    canvas = torch.zeros(H + 2 * padding[0], W + 2 * padding[1])
    canvas[padding[0] : padding[0] + H, padding[1] : padding[1] + W] = X
    Y = torch.zeros((canvas.shape[0] - h) // stride[0] + 1, (canvas.shape[1] - w) // stride[1] + 1)
    for i in range(Y.shape[0]):
        for j in range(Y.shape[1]):
            top, left = i * stride[0], j * stride[1]
            Y[i, j] = (canvas[top : top + h, left : left + w] * K).sum()
    return Y
