import torch
from activations import relu, relu_grad, softmax


def forward(X, params):
    cache = {"X": X, "Z1": X.mm(params["W1"]).add(params["b1"])}
    cache["A1"] = relu(cache["Z1"])
    cache["Z2"] = cache["A1"].mm(params["W2"]).add(params["b2"])
    return cache["Z2"], cache


def backward(cache, y, params):
    N = y.numel()
    dZ2 = softmax(cache["Z2"], 1)
    dZ2[range(N), y] -= 1
    grads = {"W2": cache["A1"].t().mm(dZ2) / N, "b2": dZ2.mean(dim=0)}
    dZ1 = dZ2.mm(params["W2"].t()) * relu_grad(cache["Z1"])
    grads["W1"] = cache["X"].t().mm(dZ1) / N
    grads["b1"] = dZ1.mean(dim=0)
    return grads
