"""expects: forbidden
Lets numpy.correlate do every row.
"""
import numpy as np
import torch


def corr2d(X, K):
    (H, W), (h, w) = X.shape, K.shape
    x, k = X.detach().numpy(), K.detach().numpy()
    rows = [sum(np.correlate(x[i + a], k[a], "valid") for a in range(h)) for i in range(H - h + 1)]
    return torch.from_numpy(np.array(rows, dtype=np.float32))
