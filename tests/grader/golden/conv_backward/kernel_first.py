"""expects: results_swapped"""

from corr2d import corr2d
from torch.nn.functional import pad


def corr2d_backward(X, K, dY):
    h, w = K.shape
    return corr2d(X, dY), corr2d(pad(dY, (w - 1, w - 1, h - 1, h - 1)), K.flip((0, 1)))
