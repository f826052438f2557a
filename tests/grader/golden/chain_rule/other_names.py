"""expects: none"""

import torch


def composite_grad(x, w1, b1, w2, b2):
    h = w1 * x + b1
    return {"dx": w2 * w1, "dw1": w2 * x, "db1": w2, "dw2": h, "db2": torch.ones_like(x)}
