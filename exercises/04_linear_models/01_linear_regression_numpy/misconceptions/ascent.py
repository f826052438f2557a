"""The step goes uphill.

The derivatives point to where the error grows. Subtract them. If your error is y − (w·x + b), the derivatives have a minus sign of their own.
"""

import numpy as np


def mean_squared_error(w, b, points):
    x, y = points[:, 0], points[:, 1]
    return np.mean((w * x + b - y) ** 2)


def step_gradient(w, b, points, lr):
    x, y = points[:, 0], points[:, 1]
    error = w * x + b - y
    dw, db = 2 * np.mean(error * x), 2 * np.mean(error)
    return w + lr * dw, b + lr * db


def fit(points, w0, b0, lr, steps):
    w, b = w0, b0
    for _ in range(steps):
        w, b = step_gradient(w, b, points, lr)
    return w, b
