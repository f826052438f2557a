"""expects: graph_not_kept"""

import torch


def gradients(f, *xs):
    copies = [x.detach().clone().requires_grad_() for x in xs]
    return torch.autograd.grad(f(*copies), copies)


def second_derivative(f, x):
    x = torch.tensor(x.item(), requires_grad=True)
    y = f(x)
    first = torch.autograd.grad(y, x, retain_graph=True)[0]
    second = torch.autograd.grad(first, x, retain_graph=True)[0]
    return second


def jacobian_row(f, x, i):
    x = x.detach().clone().requires_grad_()
    return torch.autograd.grad(f(x)[i], x)[0]
