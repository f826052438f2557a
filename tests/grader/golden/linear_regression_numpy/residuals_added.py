"""expects: ascent

y − ŷ with the signs of ŷ − y.
"""

import numpy as np


def mean_squared_error(w, b, points):
    x, y = points[:, 0], points[:, 1]
    return np.mean((w * x + b - y) ** 2)


def step_gradient(w, b, points, lr):
    x, y = points[:, 0], points[:, 1]
    r = y - (w * x + b)
    n = len(points)
    return w - lr * 2 / n * (r @ x), b - lr * 2 / n * r.sum()


def fit(points, w0, b0, lr, steps):
    w, b = w0, b0
    for _ in range(steps):
        w, b = step_gradient(w, b, points, lr)
    return w, b
