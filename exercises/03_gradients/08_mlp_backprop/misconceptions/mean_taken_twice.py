"""The gradient is divided by N more than once.

Divided in dlogits, the factor 1/N reaches all four gradients. A second division further on makes them too small.
"""

import torch


def forward(X, params):
    Z = X @ params["W1"] + params["b1"]
    A = torch.relu(Z)
    logits = A @ params["W2"] + params["b2"]
    return logits, (X, Z, A, logits)


def backward(cache, y, params):
    X, Z, A, logits = cache
    p = torch.softmax(logits, dim=1)
    dlogits = (p - torch.eye(logits.shape[1])[y]) / len(y)
    dW2 = A.T @ dlogits / len(y)
    db2 = dlogits.sum(0) / len(y)
    dA = dlogits @ params["W2"].T
    dZ = dA * (Z > 0)
    dW1 = X.T @ dZ / len(y)
    db1 = dZ.sum(0) / len(y)
    return {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}
