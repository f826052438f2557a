import numpy as np
import torch


def numerical_gradient(f, x, eps=1e-4):
    wide = x.double()
    gradient = np.zeros(tuple(x.shape), dtype=np.float32)
    for place in np.ndindex(tuple(x.shape)):
        step = torch.zeros(x.shape, dtype=torch.float64)
        step[place] = eps
        gradient[place] = float(f(wide + step) - f(wide - step)) / (2 * eps)
    return torch.from_numpy(gradient)
