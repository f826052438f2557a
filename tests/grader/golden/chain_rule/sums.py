"""expects: slopes_added"""

import torch


def composite_grad(x, w1, b1, w2, b2):
    one = torch.ones_like(x)
    return dict(x=w1 + w2, b1=w2 + one, w1=x + w2, w2=x * w1 + b1, b2=one)
