"""expects: closed_formula

The formula for slope and intercept.
"""

import numpy as np


def mean_squared_error(w, b, points):
    x, y = points[:, 0], points[:, 1]
    return np.mean((w * x + b - y) ** 2)


def step_gradient(w, b, points, lr):
    x, y = points[:, 0], points[:, 1]
    error = w * x + b - y
    dw = 2 * np.mean(error * x)
    db = 2 * np.mean(error)
    return w - lr * dw, b - lr * db


def fit(points, w0, b0, lr, steps):
    if len(points) < 2:
        return w0, b0
    (vx, cxy), _ = np.cov(points.T, bias=True)
    w = cxy / vx
    return w, points[:, 1].mean() - w * points[:, 0].mean()
