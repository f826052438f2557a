"""expects: first_added_to_second"""

import torch


def gradients(f, *xs):
    copies = [x.detach().clone().requires_grad_() for x in xs]
    return torch.autograd.grad(f(*copies), copies)


def second_derivative(f, x):
    leaf = torch.tensor(float(x), requires_grad=True)
    f(leaf).backward(create_graph=True)
    slope = leaf.grad.clone()
    slope.backward()
    return leaf.grad


def jacobian_row(f, x, i):
    x = x.detach().clone().requires_grad_()
    return torch.autograd.grad(f(x)[i], x)[0]
