"""Everything from one function."""

import torch


def gradients(f, *xs, create_graph=False):
    with torch.enable_grad():
        xs = tuple(x if x.requires_grad else x.detach().requires_grad_() for x in xs)
        return torch.autograd.grad(f(*xs), xs, create_graph=create_graph)


def second_derivative(f, x):
    return gradients(lambda x: gradients(f, x, create_graph=True)[0], x)[0]


def jacobian_row(f, x, i):
    return gradients(lambda x: f(x)[i], x)[0]
