"""expects: half_in_the_error

½ in both.
"""

import numpy as np


def mean_squared_error(w, b, points):
    x, y = points[:, 0], points[:, 1]
    return sum((w * x + b - y) ** 2) / (2 * len(x))


def step_gradient(w, b, points, lr):
    x, y = points[:, 0], points[:, 1]
    r = w * x + b - y
    n = len(x)
    return w - lr * (r * x).sum() / n, b - lr * r.sum() / n


def fit(points, w0, b0, lr, steps):
    w, b = w0, b0
    for _ in range(steps):
        w, b = step_gradient(w, b, points, lr)
    return w, b
