import torch


def gradient_descent(grad, x0, lr, steps):
    x = x0.clone()
    path = [x.clone()]
    for _ in range(steps):
        x -= lr * grad(x)
        path.append(x.clone())
    return torch.stack(path, dim=0)
