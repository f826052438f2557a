"""Images as a matrix (N·H·W, C), statistics from torch.var_mean."""

import torch


def batch_norm(X, gamma, beta, moving_mean, moving_var, eps, momentum):
    images = X.dim() == 4
    matrix = X.permute(0, 2, 3, 1).reshape(-1, X.shape[1]) if images else X
    var, mean = torch.var_mean(matrix, dim=0, correction=0)
    if torch.is_grad_enabled():
        with torch.no_grad():
            moving_mean = torch.lerp(mean.view_as(moving_mean), moving_mean, momentum)
            moving_var = torch.lerp(var.view_as(moving_var), moving_var, momentum)
    else:
        mean, var = moving_mean.flatten(), moving_var.flatten()
    scaled = (matrix - mean) * torch.rsqrt(var + eps) * gamma.flatten() + beta.flatten()
    if not images:
        return scaled, moving_mean, moving_var
    N, C, H, W = X.shape
    return scaled.view(N, H, W, C).permute(0, 3, 1, 2), moving_mean, moving_var
