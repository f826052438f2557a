import torch


def gradient_descent(grad, x0, lr, steps):
    here = x0[None]
    if steps == 0:
        return here
    return torch.cat([here, gradient_descent(grad, x0 + -lr * grad(x0), lr, steps - 1)])
