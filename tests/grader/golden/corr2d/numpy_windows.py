"""expects: detached"""

import numpy as np
import torch


def corr2d(X, K):
    windows = np.lib.stride_tricks.sliding_window_view(X.numpy(), tuple(K.shape))
    return torch.tensor(np.einsum("ijab,ab->ij", windows, K.numpy()))
