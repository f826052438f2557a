"""expects: last_place_only"""

import torch


def gradient_descent(grad, x0, lr, steps):
    x = x0
    while steps > 0:
        x = x - lr * grad(x)
        steps -= 1
    return x
