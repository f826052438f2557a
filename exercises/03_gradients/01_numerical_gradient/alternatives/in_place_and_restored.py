import torch


def numerical_gradient(f, x, eps=1e-4):
    gradient = torch.zeros_like(x)
    x_flat, gradient_flat = x.view(-1), gradient.view(-1)
    for i in range(len(x_flat)):
        old = x_flat[i].item()
        x_flat[i] = old + eps
        up = f(x).item()
        x_flat[i] = old - eps
        down = f(x).item()
        x_flat[i] = old
        gradient_flat[i] = (up - down) / (2 * eps)
    return gradient
