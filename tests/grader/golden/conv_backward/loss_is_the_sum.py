"""expects: output_gradient_ignored"""

import torch
import torch.nn.functional as F


def corr2d_backward(X, K, dY):
    h, w = K.shape
    m, n = dY.shape
    dK = torch.stack([torch.stack([X[a : a + m, b : b + n].sum() for b in range(w)]) for a in range(h)])
    stamps = K.reshape(1, -1, 1).expand(1, h * w, m * n)
    return F.fold(stamps, tuple(X.shape), (h, w))[0, 0], dK
