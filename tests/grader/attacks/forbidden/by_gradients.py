"""expects: forbidden
Gets the product as the gradient of a convolution with respect to its input.
"""
import torch
import torch.nn.grad


def corr2d(X, K):
    h, w = K.shape
    shape = (1, 1, X.shape[0] + h - 1, X.shape[1] + w - 1)
    Y = torch.nn.grad.conv2d_input(shape, K.flip(0, 1)[None, None], X[None, None])[0, 0]
    return Y[h - 1 : X.shape[0], w - 1 : X.shape[1]]
