"""The inputs' own `.grad` is emptied and filled anew.

And emptied again.
"""

import torch


def gradients(f, *xs):
    for x in xs:
        x.requires_grad_()
        x.grad = None
    f(*xs).backward()
    found = [x.grad.clone() for x in xs]
    for x in xs:
        x.grad = None
    return found


def second_derivative(f, x):
    x.requires_grad_()
    x.grad = None
    (first,) = torch.autograd.grad(f(x), x, create_graph=True)
    first.backward()
    found, x.grad = x.grad, None
    return found


def jacobian_row(f, x, i):
    x.requires_grad_()
    x.grad = None
    f(x)[i].backward()
    found, x.grad = x.grad, None
    return found
