import numpy as np
import torch


def single_output_grad(x, w, b, t):
    x, w, b, t = (v.numpy() for v in (x, w, b, t))
    O = 1 / (1 + np.exp(-(np.dot(x, w) + b)))
    delta = (O - t) * O * (1 - O)
    return torch.tensor(delta * x), torch.tensor(delta)


def multi_output_grad(x, W, b, t):
    x, W, b, t = (v.numpy() for v in (x, W, b, t))
    O = 1 / (1 + np.exp(-(x @ W + b)))
    delta = (O - t) * O * (1 - O)
    return torch.from_numpy(np.outer(x, delta)), torch.from_numpy(delta)
