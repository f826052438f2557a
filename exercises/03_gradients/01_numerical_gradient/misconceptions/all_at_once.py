"""All numbers are nudged at once.

f(x + ε) moves every number of x, and the difference is the sum of all slopes. Each slope needs a nudge of one number alone, while the others stay.
"""

import torch


def numerical_gradient(f, x, eps=1e-4):
    return torch.full_like(x, 1.0) * (f(x + eps) - f(x - eps)) / (2 * eps)
