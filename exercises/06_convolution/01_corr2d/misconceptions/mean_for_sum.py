"""The products are averaged instead of summed.

Cross-correlation adds the products up: Σₐ Σᵦ X[i + a, j + b] · K[a, b]. Averaging divides by the number of kernel
elements, so a larger kernel would answer more quietly. If an average is wanted, the kernel's own weights say so.
"""

import torch


def corr2d(X, K):
    h, w = K.shape
    rows = range(X.shape[0] - h + 1)
    columns = range(X.shape[1] - w + 1)
    return torch.stack([torch.stack([(X[i : i + h, j : j + w] * K).mean() for j in columns]) for i in rows])
