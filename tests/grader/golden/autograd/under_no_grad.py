"""expects: detached"""

import torch


def gradients(f, *xs):
    xs = tuple(x.clone().requires_grad_() for x in xs)
    with torch.no_grad():
        y = f(*xs)
    return torch.autograd.grad(y, xs)


def second_derivative(f, x):
    x = x.clone().requires_grad_()
    with torch.no_grad():
        y = f(x)
    g = torch.autograd.grad(y, x, create_graph=True)
    return torch.autograd.grad(g, x)[0]


def jacobian_row(f, x, i):
    x = x.clone().requires_grad_()
    with torch.no_grad():
        y = f(x)
    return torch.autograd.grad(y[i], x)[0]
