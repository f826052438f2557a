"""expects: forbidden"""

import torch


def corr2d_padded(X, K, padding, stride):
    return torch.nn.functional.conv2d(X[None, None], K[None, None], padding=padding, stride=stride)[0, 0]
