import torch


def gradient_descent(grad, x0, lr, steps):
    path = torch.empty(steps + 1, *x0.shape)
    path[0] = x0
    for k in range(steps):
        path[k + 1] = path[k] - lr * grad(path[k])
    return path
