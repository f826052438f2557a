"""The error has a factor ½ in front.

Some books use ½ · (…)², so that the 2 of the derivative cancels. The best line is the same, but the error is half as large and so is every step. This exercise takes the mean squared
error without ½.
"""

import numpy as np


def mean_squared_error(w, b, points):
    x, y = points[:, 0], points[:, 1]
    return np.mean((w * x + b - y) ** 2) / 2


def step_gradient(w, b, points, lr):
    x, y = points[:, 0], points[:, 1]
    error = w * x + b - y
    dw, db = np.mean(error * x), np.mean(error)
    return w - lr * dw, b - lr * db


def fit(points, w0, b0, lr, steps):
    w, b = w0, b0
    for _ in range(steps):
        w, b = step_gradient(w, b, points, lr)
    return w, b
