"""The moving statistics are renewed in prediction as well.

Prediction only uses them. If they changed there, the test data would leak into the model, and asking twice
would give two answers. Renew them on the training way only.
"""

import torch


def batch_norm(X, gamma, beta, moving_mean, moving_var, eps, momentum):
    dims = 0 if X.dim() == 2 else (0, 2, 3)
    batch_mean = X.mean(dims, keepdim=True)
    batch_var = X.var(dims, correction=0, keepdim=True)
    training = torch.is_grad_enabled()
    mean, var = (batch_mean, batch_var) if training else (moving_mean, moving_var)
    Y = gamma * (X - mean) / torch.sqrt(var + eps) + beta
    moving_mean = momentum * moving_mean + (1 - momentum) * batch_mean.detach()
    moving_var = momentum * moving_var + (1 - momentum) * batch_var.detach()
    return Y, moving_mean, moving_var
