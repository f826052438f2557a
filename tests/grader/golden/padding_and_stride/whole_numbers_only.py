"""expects: numbers_only"""

import torch.nn.functional as F
from corr2d import corr2d


def corr2d_padded(X, K, padding, stride):
    return corr2d(F.pad(X, (padding,) * 4), K)[::stride, ::stride]
