import torch


def softmax(x, dim):
    parts = x.unbind(dim)
    highest = parts[0]
    for part in parts:
        highest = torch.max(highest, part)
    powers = [torch.exp(part - highest) for part in parts]
    return torch.stack([power / sum(powers) for power in powers], dim)


def sigmoid(x):
    return softmax(torch.stack([x, torch.zeros_like(x)]), 0)[0]


def tanh(x):
    a, b = softmax(torch.stack([x, -x], dim=-1), -1).unbind(-1)
    return a - b


def relu(x):
    return torch.where(x < 0, 0.0, x)


def sigmoid_grad(x):
    y = sigmoid(x)
    return y - y**2


def tanh_grad(x):
    return 1 - tanh(x).square()


def relu_grad(x):
    return torch.sign(relu(x))
