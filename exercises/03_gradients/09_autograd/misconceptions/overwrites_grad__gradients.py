"""The inputs' own `.grad` is emptied and filled anew.

Only here.
"""

import torch


def gradients(f, *xs):
    for x in xs:
        x.requires_grad_()
        x.grad = None
    f(*xs).backward()
    return tuple(x.grad for x in xs)


def second_derivative(f, x):
    x = x.detach().clone().requires_grad_()
    (first,) = torch.autograd.grad(f(x), x, create_graph=True)
    return torch.autograd.grad(first, x)[0]


def jacobian_row(f, x, i):
    x = x.detach().clone().requires_grad_()
    return torch.autograd.grad(f(x)[i], x)[0]
