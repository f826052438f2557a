"""`gradients` makes the caller's own tensors require gradients."""

import torch


def watched(x):
    return x.detach().clone().requires_grad_()


def gradients(f, *xs):
    for x in xs:
        x.requires_grad = True
    return torch.autograd.grad(f(*xs), xs)


def second_derivative(f, x):
    x = watched(x)
    (first,) = torch.autograd.grad(f(x), x, create_graph=True)
    return torch.autograd.grad(first, x)[0]


def jacobian_row(f, x, i):
    x = watched(x)
    return torch.autograd.grad(f(x)[i], x)[0]
