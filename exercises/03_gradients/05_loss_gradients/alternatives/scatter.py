import torch


def mse_grad(pred, y):
    difference = pred - y
    return (difference + difference) / difference.numel()


def cross_entropy_grad(logits, y):
    weights = torch.full((len(y), 1), -1.0)
    z = logits - logits.max(dim=1).values.unsqueeze(1)
    p = z.exp() / z.exp().sum(dim=1)[:, None]
    return p.scatter_add(1, y[:, None], weights) * (1 / len(y))
