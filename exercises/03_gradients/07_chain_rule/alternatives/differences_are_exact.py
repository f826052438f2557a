import torch


def y(x, w1, b1, w2, b2):
    return w2 * (w1 * x + b1) + b2


def composite_grad(*numbers):
    # y is linear in each number by itself, so a step of 1 measures the slope
    wide = [n.double() for n in numbers]
    slopes = {}
    for i, name in enumerate(("x", "w1", "b1", "w2", "b2")):
        moved = list(wide)
        moved[i] = moved[i] + 1
        slopes[name] = (y(*moved) - y(*wide)).float()
    return slopes
