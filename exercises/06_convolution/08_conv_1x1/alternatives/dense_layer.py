"""A dense layer over the last dimension, the channels moved there and back."""

from torch.nn.functional import linear


def corr2d_1x1(X, K):
    return linear(X.permute(1, 2, 0), K.flatten(1)).permute(2, 0, 1)
