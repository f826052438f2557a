"""Only one entry of the row comes out.

Row i has one number for every input. Differentiate output i with respect to the whole of x, not with respect to x[i].
"""

import torch


def gradients(f, *xs):
    copies = [x.detach().clone().requires_grad_() for x in xs]
    return torch.autograd.grad(f(*copies), copies)


def second_derivative(f, x):
    x = x.detach().clone().requires_grad_()
    (first,) = torch.autograd.grad(f(x), x, create_graph=True)
    return torch.autograd.grad(first, x)[0]


def jacobian_row(f, x, i):
    x = x.detach().clone().requires_grad_()
    row = torch.autograd.grad(f(x)[i], x)[0]
    return row[i % len(x)]
