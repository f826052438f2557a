import torch


def places(grad, x, lr, steps):
    yield x
    for _ in range(steps):
        x = torch.sub(x, grad(x), alpha=lr)
        yield x


def gradient_descent(grad, x0, lr, steps):
    return torch.stack(list(places(grad, x0, lr, steps)))
