"""It works only for inputs that require gradients already.

A plain tensor is not watched, so torch has no graph to differentiate. Make a copy that requires gradients, whatever the caller's tensor is like, and
call f with the copy.
"""

import torch


def gradients(f, *xs):
    return torch.autograd.grad(f(*xs), xs)


def second_derivative(f, x):
    (first,) = torch.autograd.grad(f(x), x, create_graph=True)
    return torch.autograd.grad(first, x)[0]


def jacobian_row(f, x, i):
    return torch.autograd.grad(f(x)[i], x)[0]
