"""Forward mode for the second derivative and the rows."""

import torch
from torch.func import jacfwd


def gradients(f, *xs):
    xs = [x.detach().requires_grad_() for x in xs]
    y = f(*xs)
    return [torch.autograd.grad(y, x, retain_graph=True)[0] for x in xs]


def second_derivative(f, x):
    return jacfwd(jacfwd(f))(x.detach())


def jacobian_row(f, x, i):
    return jacfwd(f)(x.detach())[i, :]
