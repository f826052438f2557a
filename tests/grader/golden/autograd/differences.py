"""expects: none"""

import torch


def gradients(f, *xs):
    found = []
    for k, x in enumerate(xs):
        slope = torch.zeros_like(x)
        for place in range(x.numel()):
            step = torch.zeros(x.numel())
            step[place] = 1e-3
            step = step.view_as(x)
            up = f(*xs[:k], x + step, *xs[k + 1 :])
            down = f(*xs[:k], x - step, *xs[k + 1 :])
            slope.view(-1)[place] = (up - down).item() / 2e-3
        found.append(slope)
    return tuple(found)


def second_derivative(f, x):
    x = x.detach().clone().requires_grad_()
    (first,) = torch.autograd.grad(f(x), x, create_graph=True)
    return torch.autograd.grad(first, x)[0]


def jacobian_row(f, x, i):
    x = x.detach().clone().requires_grad_()
    return torch.autograd.grad(f(x)[i], x)[0]
