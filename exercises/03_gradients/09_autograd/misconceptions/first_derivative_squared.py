"""The second derivative is the square of the first.

f″ is not (f′)². The notation d²f/dx² means that d/dx is applied twice: differentiate f, and then differentiate the result.
"""

import torch


def gradients(f, *xs):
    copies = [x.detach().clone().requires_grad_() for x in xs]
    return torch.autograd.grad(f(*copies), copies)


def second_derivative(f, x):
    x = x.detach().clone().requires_grad_()
    return torch.autograd.grad(f(x), x)[0] ** 2


def jacobian_row(f, x, i):
    x = x.detach().clone().requires_grad_()
    return torch.autograd.grad(f(x)[i], x)[0]
