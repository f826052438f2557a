"""One input at a time, with the graph always kept; the row by a vector of weights."""

import torch
from torch.autograd import grad


def slope(f, x):
    x = x if x.requires_grad else x.clone().requires_grad_(True)
    return x, grad(f(x), x, create_graph=True)[0]


def gradients(f, *xs):
    found = []
    for k in range(len(xs)):
        found.append(slope(lambda x, k=k: f(*xs[:k], x, *xs[k + 1 :]), xs[k])[1])
    return tuple(found)


def second_derivative(f, x):
    x, first = slope(f, x)
    return grad(first, x)[0]


def jacobian_row(f, x, i):
    x = x.detach().requires_grad_(True)
    y = f(x)
    return grad(y, x, grad_outputs=torch.eye(len(y))[i])[0]
