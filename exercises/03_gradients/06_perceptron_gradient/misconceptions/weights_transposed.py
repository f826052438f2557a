"""The weights are read turned: W[k, j] for W[j, k].

Here W has a row for each input, (D, K), and z = x W. nn.Linear keeps its weights the other way round, (K, D); for that the formula would be x Wᵀ.
"""

import torch


def single_output_grad(x, w, b, t):
    O = torch.sigmoid(x @ w + b)
    delta = (O - t) * O * (1 - O)
    return delta * x, delta


def multi_output_grad(x, W, b, t):
    O = torch.sigmoid(W @ x + b)
    delta = (O - t) * O * (1 - O)
    return torch.outer(x, delta), delta
