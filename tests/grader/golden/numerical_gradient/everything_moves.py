"""expects: all_at_once"""

import numpy as np
import torch


def numerical_gradient(f, x, eps=1e-4):
    slope = (f(x.add(eps)) - f(x.sub(eps))).item() / (2 * eps)
    return torch.ones_like(x).mul(slope)
