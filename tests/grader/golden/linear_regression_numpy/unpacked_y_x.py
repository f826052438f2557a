"""expects: columns_swapped

Unpacks the columns the other way round.
"""

import numpy as np


def mean_squared_error(w, b, points):
    y, x = points.T
    return ((y - w * x - b) ** 2).mean()


def step_gradient(w, b, points, lr):
    y, x = points.T
    r = 2 * (w * x + b - y) / len(points)
    return w - lr * r @ x, b - lr * r.sum()


def fit(points, w0, b0, lr, steps):
    w, b = w0, b0
    for _ in range(steps):
        w, b = step_gradient(w, b, points, lr)
    return w, b
