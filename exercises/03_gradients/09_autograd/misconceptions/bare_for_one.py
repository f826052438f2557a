"""For a single input, gradients gives a bare tensor.

The result is a tuple with one gradient for each input, also where there is one. Then `(g,) = gradients(f, x)` and a loop over the result
work for any number of inputs.
"""

import torch


def gradients(f, *xs):
    copies = [x.detach().clone().requires_grad_() for x in xs]
    found = torch.autograd.grad(f(*copies), copies)
    return found[0] if len(found) == 1 else found


def second_derivative(f, x):
    x = x.detach().clone().requires_grad_()
    (first,) = torch.autograd.grad(f(x), x, create_graph=True)
    return torch.autograd.grad(first, x)[0]


def jacobian_row(f, x, i):
    x = x.detach().clone().requires_grad_()
    return torch.autograd.grad(f(x)[i], x)[0]
