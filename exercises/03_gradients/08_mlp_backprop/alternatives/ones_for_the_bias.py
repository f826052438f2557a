import torch
from loss_gradients import cross_entropy_grad


def extended(X):
    return torch.cat([X, torch.ones(len(X), 1)], dim=1)


def forward(X, params):
    A = (extended(X) @ torch.vstack([params["W1"], params["b1"]])).relu()
    return extended(A) @ torch.vstack([params["W2"], params["b2"]]), (X, A)


def backward(cache, y, params):
    X, A = cache
    logits = torch.addmm(params["b2"], A, params["W2"])
    d2 = cross_entropy_grad(logits, y)
    second = extended(A).T @ d2
    d1 = (d2 @ params["W2"].T) * A.sign()
    first = extended(X).T @ d1
    return {"W1": first[:-1], "b1": first[-1], "W2": second[:-1], "b2": second[-1]}
