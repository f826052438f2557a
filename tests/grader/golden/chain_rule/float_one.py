"""expects: python_numbers"""

import torch


def composite_grad(x, w1, b1, w2, b2):
    grads = {"w2": x * w1 + b1, "b2": 1.0}
    grads["x"] = w2 * w1
    grads["w1"] = w2 * x
    grads["b1"] = w2 * 1.0
    return grads
