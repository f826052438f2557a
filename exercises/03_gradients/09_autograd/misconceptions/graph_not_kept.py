"""The first derivative has no graph, so it cannot be differentiated again.

A gradient is a bare number unless torch is told to write down how it was computed. Then nothing connects f′ with x any more, and asking for f″ is an
error, or gives 0. The first derivative has to be computed with `create_graph`, and may not be detached.
"""

import torch


def gradients(f, *xs):
    copies = [x.detach().clone().requires_grad_() for x in xs]
    return torch.autograd.grad(f(*copies), copies)


def second_derivative(f, x):
    x = x.detach().clone().requires_grad_()
    (first,) = torch.autograd.grad(f(x), x)
    return torch.autograd.grad(first, x)[0]


def jacobian_row(f, x, i):
    x = x.detach().clone().requires_grad_()
    return torch.autograd.grad(f(x)[i], x)[0]
