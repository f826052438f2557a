"""expects: bare_for_one"""

from torch import func
import torch


def gradients(f, *xs):
    if len(xs) == 1:
        return func.grad(f)(xs[0])
    return func.grad(f, argnums=tuple(range(len(xs))))(*xs)


def second_derivative(f, x):
    x = x.detach().clone().requires_grad_()
    (first,) = torch.autograd.grad(f(x), x, create_graph=True)
    return torch.autograd.grad(first, x)[0]


def jacobian_row(f, x, i):
    x = x.detach().clone().requires_grad_()
    return torch.autograd.grad(f(x)[i], x)[0]
