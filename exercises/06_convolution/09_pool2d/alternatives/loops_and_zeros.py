"""The textbook loops: zeros, index writes, one image and one channel at a time."""

import torch


def pool2d(X, pool_size, mode, stride=None, padding=0):
    if X.dim() == 4:
        return torch.stack([torch.stack([pool2d(c, pool_size, mode, stride, padding) for c in image]) for image in X])
    if isinstance(pool_size, int):
        pool_size = (pool_size, pool_size)
    if stride is None:
        stride = pool_size
    if isinstance(stride, int):
        stride = (stride, stride)
    if isinstance(padding, int):
        padding = (padding, padding)
    (p_h, p_w), (H, W) = pool_size, X.shape
    canvas = torch.zeros(H + 2 * padding[0], W + 2 * padding[1])
    if mode == "max":
        canvas = canvas - float("inf")
    canvas[padding[0] : padding[0] + H, padding[1] : padding[1] + W] = X
    Y = torch.zeros((canvas.shape[0] - p_h) // stride[0] + 1, (canvas.shape[1] - p_w) // stride[1] + 1)
    for i in range(Y.shape[0]):
        for j in range(Y.shape[1]):
            window = canvas[i * stride[0] : i * stride[0] + p_h, j * stride[1] : j * stride[1] + p_w]
            if mode == "max":
                Y[i, j] = window.max()
            elif mode == "avg":
                Y[i, j] = window.mean()
    return Y
