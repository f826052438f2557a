"""All outputs share one δ.

The error is a sum, but weight wⱼₖ reaches output k alone, and only the error made there. Each column of W has the δ of its own output.
"""

import torch


def single_output_grad(x, w, b, t):
    O = torch.sigmoid(x @ w + b)
    delta = (O - t) * O * (1 - O)
    return delta * x, delta


def multi_output_grad(x, W, b, t):
    O = torch.sigmoid(x @ W + b)
    delta = (O - t) * O * (1 - O)
    delta = delta.sum().expand(len(delta))
    return torch.outer(x, delta), delta
