import math

import torch


def each(function, x):
    return torch.stack([function(number) for number in x.reshape(-1)]).reshape(x.shape)


def sigmoid(x):
    return each(lambda z: 1 / (1 + math.e**-z), x)


def tanh(x):
    return each(lambda z: 1 - 2 / (1 + math.e ** (2 * z)), x)


def relu(x):
    return each(lambda z: z if z > 0 else z * 0, x)


def softmax(x, dim):
    if x.dim() == 1:
        powers = [torch.exp(z - max(x)) for z in x]
        return torch.stack([power / sum(powers) for power in powers])
    rows = x.movedim(dim, -1)
    flat = rows.reshape(-1, rows.shape[-1])
    return torch.stack([softmax(row, 0) for row in flat]).reshape(rows.shape).movedim(-1, dim)


def sigmoid_grad(x):
    return each(lambda z: sigmoid(z) * (1 - sigmoid(z)), x)


def tanh_grad(x):
    return each(lambda z: 1 - tanh(z) ** 2, x)


def relu_grad(x):
    return each(lambda z: torch.tensor(1.0 if z > 0 else 0.0), x)
