"""expects: inner_factor_forgotten"""

import torch


def composite_grad(x, w1, b1, w2, b2):
    one = torch.ones(())
    h = torch.add(b1, w1 * x)
    return dict(w2=h, b2=one, w1=x, b1=one, x=torch.mul(w1, w2))
