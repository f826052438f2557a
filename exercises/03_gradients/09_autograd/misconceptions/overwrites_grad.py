"""The inputs' own `.grad` is emptied and filled anew.

The answer is right, but what the caller had collected in `.grad` is gone: in a training loop that is the step that was about to be taken.
Differentiate with respect to copies of the inputs, or ask for gradients that are returned.
"""

import torch


def gradients(f, *xs):
    for x in xs:
        x.requires_grad_()
        x.grad = None
    f(*xs).backward()
    return tuple(x.grad for x in xs)


def second_derivative(f, x):
    x.requires_grad_()
    x.grad = None
    (first,) = torch.autograd.grad(f(x), x, create_graph=True)
    first.backward()
    return x.grad


def jacobian_row(f, x, i):
    x.requires_grad_()
    x.grad = None
    f(x)[i].backward()
    return x.grad
