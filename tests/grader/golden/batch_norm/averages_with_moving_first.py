"""expects: moving_statistics_in_training"""

import torch


def batch_norm(X, gamma, beta, moving_mean, moving_var, eps, momentum):
    if torch.is_grad_enabled():
        dims = 0 if X.dim() == 2 else (0, 2, 3)
        moving_mean = momentum * moving_mean + (1 - momentum) * X.detach().mean(dims, keepdim=True)
        moving_var = momentum * moving_var + (1 - momentum) * X.detach().var(dims, correction=0, keepdim=True)
    X_hat = (X - moving_mean) * (moving_var + eps) ** -0.5
    return X_hat * gamma + beta, moving_mean, moving_var
