"""`second_derivative` makes the caller's own tensor require gradients."""

import torch


def watched(x):
    return x.detach().clone().requires_grad_()


def gradients(f, *xs):
    copies = [watched(x) for x in xs]
    return torch.autograd.grad(f(*copies), copies)


def second_derivative(f, x):
    x.requires_grad = True
    (first,) = torch.autograd.grad(f(x), x, create_graph=True)
    return torch.autograd.grad(first, x)[0]


def jacobian_row(f, x, i):
    x = watched(x)
    return torch.autograd.grad(f(x)[i], x)[0]
