"""The weight stands where its input belongs.

z = Σⱼ xⱼ · wⱼ: differentiated by wⱼ it leaves xⱼ. wⱼ is the slope by the input, which is needed only when there is a layer before this one.
"""

import torch


def single_output_grad(x, w, b, t):
    O = torch.sigmoid(x @ w + b)
    delta = (O - t) * O * (1 - O)
    return delta * w, delta


def multi_output_grad(x, W, b, t):
    O = torch.sigmoid(x @ W + b)
    delta = (O - t) * O * (1 - O)
    return torch.outer(x, delta), delta
