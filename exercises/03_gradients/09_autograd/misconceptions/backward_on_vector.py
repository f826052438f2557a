"""`backward` is called on a vector.

Torch differentiates one number at a time, so a vector is refused ("grad can be implicitly created only for scalar outputs"). Pick the output whose row is
wanted before you differentiate.
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
    f(x).backward()
    return x.grad
