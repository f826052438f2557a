"""expects: forbidden"""

import torch.nn.functional as F


def corr2d_backward(X, K, dY):
    dX = F.conv_transpose2d(dY[None, None], K[None, None])[0, 0]
    return dX, F.conv2d(X[None, None], dY[None, None])[0, 0]
