"""expects: divided_by_half_eps"""

import numpy as np
import torch


def numerical_gradient(f, x, eps=1e-4):
    steps = torch.eye(x.numel()).reshape(-1, *x.shape) * eps
    return torch.stack([(f(x + s) - f(x - s)) / 2 * eps for s in steps]).reshape(x.shape)
