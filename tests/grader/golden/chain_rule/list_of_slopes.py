"""expects: tuple_for_dict"""

import torch


def composite_grad(x, w1, b1, w2, b2):
    return [w2 * w1, w2 * x, w2, w1 * x + b1, torch.ones_like(x)]
