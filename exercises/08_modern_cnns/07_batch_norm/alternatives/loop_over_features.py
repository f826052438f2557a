"""One feature after another, each as a flat vector; .data for the moving statistics."""

import torch


def one(x, g, b, m, v, eps):
    return g * (x - m) * (v + eps).pow(-0.5) + b


def batch_norm(X, gamma, beta, moving_mean, moving_var, eps, momentum):
    columns, new_mean, new_var = [], moving_mean.clone(), moving_var.clone()
    for c in range(X.shape[1]):
        x = X[:, c]
        m, v = moving_mean[0, c], moving_var[0, c]
        if torch.is_grad_enabled():
            m = x.sum() / x.numel()
            v = ((x - m) ** 2).sum() / x.numel()
            new_mean.data[0, c] = momentum * moving_mean[0, c] + (1 - momentum) * m.data
            new_var.data[0, c] = momentum * moving_var[0, c] + (1 - momentum) * v.data
        columns.append(one(x, gamma[0, c], beta[0, c], m.reshape(()), v.reshape(()), eps))
    return torch.stack(columns, dim=1), new_mean, new_var
