"""expects: none"""

import numpy as np
import torch


def numerical_gradient(f, x, eps=1e-4):
    out = torch.empty_like(x)
    for place in np.ndindex(*x.shape):
        h = eps * max(1.0, abs(x[place].item()))
        a = x.clone()
        a[place] += h
        b = x.clone()
        b[place] -= h
        out[place] = (f(a) - f(b)) / (2 * h)
    return out
