"""The eps is added outside the root in training.

The same mistake, on one of the two ways through the function.

"""

import torch
from torch import Tensor

def batch_norm(X, gamma, beta, moving_mean, moving_var, eps, momentum):
    dims = 0 if X.dim() == 2 else (0, 2, 3)
    if not torch.is_grad_enabled():
        Xh = (X - moving_mean) / torch.sqrt(moving_var + eps)
    else:
        mean = X.mean(dims, keepdim=True)
        var = ((X - mean) ** 2).mean(dims, keepdim=True)
        Xh = (X - mean) / (torch.sqrt(var) + eps)
        moving_mean = (momentum * moving_mean + (1 - momentum) * mean).detach()
        moving_var = (momentum * moving_var + (1 - momentum) * var).detach()
    return gamma * Xh + beta, moving_mean, moving_var
