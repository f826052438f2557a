"""expects: none"""

import torch


def composite_grad(x, w1, b1, w2, b2):
    v = dict(x=x, w1=w1, b1=b1, w2=w2, b2=b2)
    y = lambda x, w1, b1, w2, b2: w2 * (w1 * x + b1) + b2
    return {k: (y(**{**v, k: v[k] + 1e-4}) - y(**v)) / 1e-4 for k in v}
