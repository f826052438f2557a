"""The factor 2/N of the derivatives is missing.

The 2 comes from the square, the 1/N from the mean. Without them the step is N/2 times as long as it should be.
"""

import numpy as np


def mean_squared_error(w, b, points):
    x, y = points[:, 0], points[:, 1]
    return np.mean((w * x + b - y) ** 2)


def step_gradient(w, b, points, lr):
    x, y = points[:, 0], points[:, 1]
    error = w * x + b - y
    dw, db = np.sum(error * x), np.sum(error)
    return w - lr * dw, b - lr * db


def fit(points, w0, b0, lr, steps):
    w, b = w0, b0
    for _ in range(steps):
        w, b = step_gradient(w, b, points, lr)
    return w, b
