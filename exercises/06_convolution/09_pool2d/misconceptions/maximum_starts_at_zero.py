"""The search for the largest starts at 0.

Where all pixels of a window are negative, 0 would win, though it is no pixel. Start with the window's first pixel, or with −∞.

"""

import torch
from torch.nn import functional as F
def pair(size): return (size, size) if isinstance(size, int) else size
def pool2d(X, pool_size, mode, stride=None, padding=0):
    h, w = pair(pool_size)
    sh, sw = pair(stride) if stride is not None else (h, w)
    ph, pw = pair(padding)
    X = F.pad(X, [pw, pw, ph, ph], "constant", float("-inf") if mode == "max" else 0)
    Ho, Wo = (X.shape[-2] - h)//sh + 1, (X.shape[-1] - w)//sw + 1
    Y = torch.zeros(*X.shape[:-2], Ho, Wo)
    for a in range(h):
        for b in range(w):
            v = X[..., a:a + sh*(Ho-1) + 1:sh, b:b + sw*(Wo-1) + 1:sw]
            Y = torch.maximum(Y, v) if mode == "max" else Y + v / (h*w)
    return Y
