"""tanh is built from sigmoid(x), not from sigmoid(2x).

2 · sigmoid(x) − 1 runs from −1 to 1 as well, but half as steeply: it is tanh(x / 2). Multiply both powers in tanh by e⁻ˣ, and e⁻²ˣ appears.
"""

import torch


def sigmoid(x):
    return 1 / (1 + torch.exp(-x))


def tanh(x):
    return 2 * sigmoid(x) - 1


def relu(x):
    return x * (x > 0)


def softmax(x, dim):
    powers = torch.exp(x - x.amax(dim, keepdim=True))
    return powers / powers.sum(dim, keepdim=True)


def sigmoid_grad(x):
    return sigmoid(x) * (1 - sigmoid(x))


def tanh_grad(x):
    return 4 * sigmoid_grad(2 * x)


def relu_grad(x):
    return (x > 0).float()
