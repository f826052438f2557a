"""expects: updates_w_first

Two assignments, one after the other, in a loop over the points.
"""

import numpy as np


def mean_squared_error(w, b, points):
    x, y = points[:, 0], points[:, 1]
    return np.mean((w * x + b - y) ** 2)


def step_gradient(w, b, points, lr):
    n = len(points)
    w -= lr * sum(2 / n * (w * x + b - y) * x for x, y in points)
    b -= lr * sum(2 / n * (w * x + b - y) for x, y in points)
    return w, b


def fit(points, w0, b0, lr, steps):
    w, b = w0, b0
    for _ in range(steps):
        w, b = step_gradient(w, b, points, lr)
    return w, b
