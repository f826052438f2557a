"""expects: inner_factor_forgotten"""

import torch


def composite_grad(x, w1, b1, w2, b2):
    grads = {}
    grads["w2"] = x * w1 + b1
    grads["b2"] = torch.ones_like(b2)
    grads["w1"] = x + 0
    grads["b1"] = torch.ones_like(b1)
    grads["x"] = w1 + 0
    return grads
