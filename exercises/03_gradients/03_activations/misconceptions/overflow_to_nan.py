"""A large number overflows, and nan comes out.

e⁸⁹ no longer fits into a float32 and becomes inf. 1 / inf is 0 and does no harm, but inf / inf and inf · 0 are nan, not a number. Rewrite the
formula so that it never divides one infinite number by another: tanh(x) = 2 · sigmoid(2x) − 1, and softmax(x) = softmax(x − largest).
"""

import torch


def sigmoid(x):
    return 1 / (1 + torch.exp(-x))


def tanh(x):
    up, down = torch.exp(x), torch.exp(-x)
    return (up - down) / (up + down)


def relu(x):
    return x * (x > 0)


def softmax(x, dim):
    powers = torch.exp(x - x.amax(dim, keepdim=True))
    return powers / powers.sum(dim, keepdim=True)


def sigmoid_grad(x):
    return sigmoid(x) * (1 - sigmoid(x))


def tanh_grad(x):
    return 1 - tanh(x) ** 2


def relu_grad(x):
    return (x > 0).float()
