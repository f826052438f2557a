"""expects: overwrites_grad"""

import torch


def gradients(f, *xs):
    leaves = []
    for x in xs:
        x.requires_grad = True
        if x.grad is not None:
            x.grad.zero_()
        leaves.append(x)
    torch.autograd.backward(f(*leaves))
    return tuple(leaf.grad for leaf in leaves)


def second_derivative(f, x):
    x = x.detach().clone().requires_grad_()
    (first,) = torch.autograd.grad(f(x), x, create_graph=True)
    return torch.autograd.grad(first, x)[0]


def jacobian_row(f, x, i):
    x = x.detach().clone().requires_grad_()
    return torch.autograd.grad(f(x)[i], x)[0]
