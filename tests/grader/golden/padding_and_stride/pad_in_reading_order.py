"""expects: height_and_width_swapped"""

import torch.nn.functional as F
from corr2d import corr2d


def pair(size):
    return size if isinstance(size, tuple) else (size, size)


def corr2d_padded(X, K, padding, stride):
    p_h, p_w = pair(padding)
    s_h, s_w = pair(stride)
    padded = F.pad(X, (p_h, p_h, p_w, p_w), mode="constant", value=0)
    return corr2d(padded, K)[::s_h, ::s_w]
