"""backward, on copies whose .grad is nobody else's."""

import torch


def copy(x):
    return torch.tensor(x.tolist(), requires_grad=True)


def gradients(f, *xs):
    own = [copy(x) for x in xs]
    f(*own).backward()
    return tuple(x.grad for x in own)


def second_derivative(f, x):
    x = copy(x)
    f(x).backward(create_graph=True)
    first, x.grad = x.grad, None
    first.backward()
    return x.grad


def jacobian_row(f, x, i):
    x = copy(x)
    y = f(x)
    chosen = torch.zeros_like(y)
    chosen[i] = 1
    y.backward(chosen)
    return x.grad
