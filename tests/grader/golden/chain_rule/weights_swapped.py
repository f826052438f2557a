"""expects: wrong_factor"""

import torch


def composite_grad(x, w1, b1, w2, b2):
    dh = w1
    return dict(x=w1 * w2, b1=dh, w1=x * dh, w2=x * w1 + b1, b2=torch.ones_like(x))
