"""The errors are taken without their sign, but not squared.

That is the mean absolute error. The square punishes large errors more, and its derivative is the one in the lesson.
"""

import numpy as np


def mean_squared_error(w, b, points):
    x, y = points[:, 0], points[:, 1]
    return np.mean(np.abs(w * x + b - y))


def step_gradient(w, b, points, lr):
    x, y = points[:, 0], points[:, 1]
    error = w * x + b - y
    dw = 2 * np.mean(error * x)
    db = 2 * np.mean(error)
    return w - lr * dw, b - lr * db


def fit(points, w0, b0, lr, steps):
    w, b = w0, b0
    for _ in range(steps):
        w, b = step_gradient(w, b, points, lr)
    return w, b
