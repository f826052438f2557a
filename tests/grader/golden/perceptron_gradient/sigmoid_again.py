"""expects: slope_of_the_output"""

import torch
import activations


def single_output_grad(x, w, b, t):
    y = activations.sigmoid(torch.dot(x, w) + b)
    d = (y - t) * activations.sigmoid_grad(y)
    return d * x, d


def multi_output_grad(x, W, b, t):
    y = activations.sigmoid(x @ W + b)
    d = (y - t) * activations.sigmoid_grad(y)
    return x.view(-1, 1) * d.view(1, -1), d
