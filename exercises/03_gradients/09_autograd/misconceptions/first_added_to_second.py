"""The first derivative is still in `.grad` when the second is added to it.

Both calls of `backward` fill the same `.grad`, and the second one adds: what comes out is f′ + f″. Empty it in between, or take
both derivatives with `torch.autograd.grad`.
"""

import torch


def gradients(f, *xs):
    copies = [x.detach().clone().requires_grad_() for x in xs]
    return torch.autograd.grad(f(*copies), copies)


def second_derivative(f, x):
    x = x.detach().clone().requires_grad_()
    f(x).backward(create_graph=True)
    x.grad.backward()
    return x.grad.detach()


def jacobian_row(f, x, i):
    x = x.detach().clone().requires_grad_()
    return torch.autograd.grad(f(x)[i], x)[0]
