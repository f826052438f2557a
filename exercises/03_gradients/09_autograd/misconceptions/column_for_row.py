"""It gives a column of the Jacobian instead of a row.

J[i, j] = ∂yᵢ/∂xⱼ: the row is the output, the column the input. Row i tells how output i answers to all the inputs, and is as long as x.
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
    J = torch.autograd.functional.jacobian(f, x.detach())
    return J[:, i]
