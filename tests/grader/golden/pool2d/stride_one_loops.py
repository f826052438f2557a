"""expects: stride_one_by_default"""

import torch


def pool2d(X, pool_size, mode, stride=1, padding=0):
    stride = 1 if stride is None else stride
    pool_size = pool_size if isinstance(pool_size, tuple) else (pool_size,) * 2
    stride = stride if isinstance(stride, tuple) else (stride,) * 2
    padding = padding if isinstance(padding, tuple) else (padding,) * 2
    if X.dim() == 4:
        return torch.stack([torch.stack([pool2d(c, pool_size, mode, stride, padding) for c in x]) for x in X])
    canvas = torch.full(
        (X.shape[0] + 2 * padding[0], X.shape[1] + 2 * padding[1]), 0.0 if mode == "avg" else -torch.inf
    )
    canvas[padding[0] : padding[0] + X.shape[0], padding[1] : padding[1] + X.shape[1]] = X
    Y = torch.zeros(
        (canvas.shape[0] - pool_size[0]) // stride[0] + 1, (canvas.shape[1] - pool_size[1]) // stride[1] + 1
    )
    for i in range(Y.shape[0]):
        for j in range(Y.shape[1]):
            a, b = i * stride[0], j * stride[1]
            window = canvas[a : a + pool_size[0], b : b + pool_size[1]]
            Y[i, j] = window.max() if mode == "max" else window.mean()
    return Y
