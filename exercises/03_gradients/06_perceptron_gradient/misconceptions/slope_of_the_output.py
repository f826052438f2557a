"""The slope of sigmoid is taken at the output, not at z.

σ′ belongs to the place where σ was applied, the sum z. In terms of the output it is O · (1 − O); σ′(O) sends O through the sigmoid a second time.
"""

import torch


def single_output_grad(x, w, b, t):
    O = torch.sigmoid(x @ w + b)
    delta = (O - t) * torch.sigmoid(O) * (1 - torch.sigmoid(O))
    return delta * x, delta


def multi_output_grad(x, W, b, t):
    O = torch.sigmoid(x @ W + b)
    delta = (O - t) * O * (1 - O)
    return torch.outer(x, delta), delta
