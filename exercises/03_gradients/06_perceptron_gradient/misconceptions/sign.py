"""The sign is wrong: target minus output.

The gradient points to where the error grows: an output above its target has a positive δ. The minus belongs to the step that is taken afterwards.
"""

import torch


def single_output_grad(x, w, b, t):
    O = torch.sigmoid(x @ w + b)
    delta = (t - O) * O * (1 - O)
    return delta * x, delta


def multi_output_grad(x, W, b, t):
    O = torch.sigmoid(x @ W + b)
    delta = (O - t) * O * (1 - O)
    return torch.outer(x, delta), delta
