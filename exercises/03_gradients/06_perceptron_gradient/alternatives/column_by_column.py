import torch


def single_output_grad(x, w, b, t):
    O = 1 / (1 + torch.exp(-(torch.dot(x, w) + b)))
    db = (O - t) * (O - O**2)
    return torch.stack([db * number for number in x]), db


def multi_output_grad(x, W, b, t):
    columns = [single_output_grad(x, W[:, k], b[k], t[k]) for k in range(W.shape[1])]
    return torch.stack([dw for dw, _ in columns], dim=1), torch.stack([db for _, db in columns])
