import torch


def numerical_gradient(f, x, eps=1e-4):
    steps = eps * torch.eye(x.numel()).reshape(-1, *x.shape)
    differences = [f(x + step) - f(x - step) for step in steps]
    return torch.tensor([d.item() for d in differences]).div(2 * eps).reshape(x.shape)
