"""expects: eps_ignored"""

import numpy as np
import torch


def numerical_gradient(f, x, eps=1e-4):
    steps = torch.eye(x.numel()).reshape(-1, *x.shape) * 1e-4
    return torch.stack([(f(x + s) - f(x - s)) / 2e-4 for s in steps]).reshape(x.shape)
