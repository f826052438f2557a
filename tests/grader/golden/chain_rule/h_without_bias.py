"""expects: bias_left_out_of_h"""

import torch


def composite_grad(x, w1, b1, w2, b2):
    return dict(x=w1 * w2, b1=1 * w2, w1=x * w2, w2=x * w1, b2=torch.ones_like(x))
