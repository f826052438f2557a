"""expects: exact_by_autograd"""

import numpy as np
import torch


def numerical_gradient(f, x, eps=1e-4):
    y = x.detach().requires_grad_(True)
    f(y).backward()
    return y.grad
