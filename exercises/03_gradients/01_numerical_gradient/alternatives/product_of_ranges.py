from itertools import product

import torch


def numerical_gradient(f, x, eps=1e-4):
    gradient = torch.zeros(x.shape)
    for place in product(*map(range, x.shape)):
        nudged = x.clone()
        nudged[place] = x[place] + eps
        rise = f(nudged)
        nudged[place] = x[place] - eps
        gradient[place] = (rise - f(nudged)) * (0.5 / eps)
    return gradient
