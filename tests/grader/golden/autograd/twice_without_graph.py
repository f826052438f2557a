"""expects: graph_not_kept"""

import torch


def gradients(f, *xs):
    copies = [x.detach().clone().requires_grad_() for x in xs]
    return torch.autograd.grad(f(*copies), copies)


def second_derivative(f, x):
    return gradients(lambda x: gradients(f, x)[0], x)[0]


def jacobian_row(f, x, i):
    x = x.detach().clone().requires_grad_()
    return torch.autograd.grad(f(x)[i], x)[0]
