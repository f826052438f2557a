"""expects: bias_slope_zero"""

import torch


def composite_grad(x, w1, b1, w2, b2):
    none = torch.zeros_like(x)
    return dict(x=w1 * w2, b1=none, w1=x * w2, w2=x * w1 + b1, b2=none)
