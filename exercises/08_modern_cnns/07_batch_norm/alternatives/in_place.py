"""The given moving statistics are changed in place and handed back."""

import torch


def batch_norm(X, gamma, beta, moving_mean, moving_var, eps, momentum):
    if not torch.is_grad_enabled():
        return gamma * (X - moving_mean) / (moving_var + eps) ** 0.5 + beta, moving_mean, moving_var
    dims = [d for d in range(X.ndim) if d != 1]
    mean = X.mean(dim=dims, keepdim=True)
    centred = X - mean
    var = centred.square().mean(dim=dims, keepdim=True)
    moving_mean.mul_(momentum).add_(mean.detach(), alpha=1 - momentum)
    moving_var.mul_(momentum).add_(var.detach(), alpha=1 - momentum)
    return torch.addcmul(beta, gamma, centred / (var + eps).sqrt()), moving_mean, moving_var
