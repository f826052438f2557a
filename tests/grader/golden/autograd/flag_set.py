"""expects: leaves_inputs_watched"""

import torch


def gradients(f, *xs):
    with torch.enable_grad():
        return torch.autograd.grad(f(*[x.requires_grad_(True) for x in xs]), list(xs))


def second_derivative(f, x):
    return torch.autograd.functional.hessian(f, x.requires_grad_())


def jacobian_row(f, x, i):
    y = f(x.requires_grad_(True))
    return torch.autograd.grad(y, x, torch.eye(len(y))[i])[0]
