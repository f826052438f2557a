"""W is not a leaf: its gradient never arrives in `W.grad`.

`requires_grad=True` was asked for too early. What is computed from that tensor afterwards is a step of the graph, and `backward` fills only the `.grad` of the tensor the graph
began with, which is lost. Make the numbers first, ask for the gradient last.
"""

import torch


def init_params(generator):
    W = 0.01 * torch.randn(784, 10, generator=generator, requires_grad=True)
    return W, torch.zeros(10, requires_grad=True)


def softmax(o):
    o = o - o.max(dim=1, keepdim=True).values
    e = torch.exp(o)
    return e / e.sum(dim=1, keepdim=True)


def net(W, b, X):
    return softmax(X.reshape(len(X), -1) @ W + b)


def cross_entropy(y_hat, y):
    return -torch.log(y_hat[range(len(y)), y]).mean()
