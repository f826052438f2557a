"""expects: first_step_forgotten"""

import torch


def composite_grad(x, w1, b1, w2, b2):
    dh = w2
    return dict(x=dh, b1=dh, w1=dh * x, w2=x * w1 + b1, b2=torch.ones_like(x))
