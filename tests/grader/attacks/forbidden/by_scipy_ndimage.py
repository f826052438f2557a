"""expects: forbidden
Lets scipy.ndimage correlate each row by a function fetched with importlib.
"""
import importlib

import torch

ndimage = importlib.import_module("scipy.ndimage")


def corr2d(X, K):
    h, w = K.shape
    origin = (-((h - 1) // 2 + (h % 2 == 0) * 0), -((w - 1) // 2))
    full = ndimage.correlate(X.detach().numpy(), K.detach().numpy(), mode="constant")
    return torch.from_numpy(full[h // 2 : h // 2 + X.shape[0] - h + 1, w // 2 : w // 2 + X.shape[1] - w + 1].copy())
