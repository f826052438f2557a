"""The inputs are cut off from the graph before f sees them.

f is called with detached tensors, or under `no_grad`, so torch writes nothing down and there is nothing to walk back through. Detach first if you like, but then
let the copy require gradients, call f with that copy, and differentiate with respect to it.
"""

import torch


def gradients(f, *xs):
    xs = [x.clone().requires_grad_() for x in xs]
    return torch.autograd.grad(f(*(x.detach() for x in xs)), xs)


def second_derivative(f, x):
    x = x.clone().requires_grad_()
    y = f(x.detach())
    first = torch.autograd.grad(y, x, create_graph=True)[0]
    return torch.autograd.grad(first, x)[0]


def jacobian_row(f, x, i):
    x = x.clone().requires_grad_()
    return torch.autograd.grad(f(x.detach())[i], x)[0]
