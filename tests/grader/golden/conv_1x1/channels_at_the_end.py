"""expects: outputs_last"""

import torch


def corr2d_1x1(X, K):
    return X.permute(1, 2, 0) @ K[:, :, 0, 0].T
