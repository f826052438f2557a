import numpy as np
import torch


def mse_grad(pred, y):
    return torch.from_numpy(2 * (pred.numpy() - y.numpy()) / np.float32(pred.numel()))


def cross_entropy_grad(logits, y):
    z = logits.numpy()
    p = np.exp(z - z.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    p[np.arange(len(y)), y.numpy()] -= 1
    return torch.tensor(p / len(y))
