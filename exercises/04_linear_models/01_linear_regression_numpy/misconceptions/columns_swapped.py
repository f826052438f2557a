"""x and y are swapped.

A row of points is (x, y): column 0 holds x, column 1 holds y. The line predicts y from x.
"""

import numpy as np


def mean_squared_error(w, b, points):
    x, y = points[:, 0], points[:, 1]
    return np.mean((w * y + b - x) ** 2)


def step_gradient(w, b, points, lr):
    x, y = points[:, 0], points[:, 1]
    error = w * y + b - x
    dw, db = 2 * np.mean(error * y), 2 * np.mean(error)
    return w - lr * dw, b - lr * db


def fit(points, w0, b0, lr, steps):
    w, b = w0, b0
    for _ in range(steps):
        w, b = step_gradient(w, b, points, lr)
    return w, b
