"""K moves in closed form: gradient = 2/n · (A K − b), with A and b computed once."""

import torch


def learn_kernel(X, Y, steps, lr):
    left, right = X[:, :-1], X[:, 1:]
    A = torch.stack([torch.stack([(p * q).mean() for q in (left, right)]) for p in (left, right)])
    b = torch.stack([(left * Y).mean(), (right * Y).mean()])
    K = torch.zeros(2)
    for _ in range(steps):
        K = K - 2 * lr * (A @ K - b)
    return K.unsqueeze(0)
