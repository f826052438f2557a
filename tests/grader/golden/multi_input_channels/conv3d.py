"""expects: forbidden"""

import torch


def corr2d_multi_in(X, K):
    return torch.nn.functional.conv3d(X[None, None], K[None, None])[0, 0, 0]
