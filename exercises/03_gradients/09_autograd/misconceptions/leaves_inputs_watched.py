"""The caller's own tensors are made to require gradients, and stay so.

`x.requires_grad_()` changes x itself, not a copy. The derivative is right, but from now on torch records whatever the caller does with x, and
in-place changes of it are refused. Make a copy first: `detach`, `clone`, then `requires_grad_`.
"""

import torch


def gradients(f, *xs):
    for x in xs:
        x.requires_grad_()
    return torch.autograd.grad(f(*xs), xs)


def second_derivative(f, x):
    x.requires_grad_()
    (first,) = torch.autograd.grad(f(x), x, create_graph=True)
    return torch.autograd.grad(first, x)[0]


def jacobian_row(f, x, i):
    x.requires_grad_()
    return torch.autograd.grad(f(x)[i], x)[0]
