"""expects: none"""

import torch


def batch_norm(X, gamma, beta, moving_mean, moving_var, eps, momentum):
    mean, var = moving_mean.flatten(), moving_var.flatten()
    training = torch.is_grad_enabled()
    Y = torch.nn.functional.batch_norm(X, mean, var, gamma.flatten(), beta.flatten(), training, 1 - momentum, eps)
    return Y, mean.view_as(moving_mean), var.view_as(moving_var)
