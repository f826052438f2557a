"""w's derivative is taken at the new b.

Both partial derivatives belong to the old line. Compute both, then change w and b.
"""

import numpy as np


def mean_squared_error(w, b, points):
    x, y = points[:, 0], points[:, 1]
    return np.mean((w * x + b - y) ** 2)


def step_gradient(w, b, points, lr):
    x, y = points[:, 0], points[:, 1]
    b = b - lr * 2 * np.mean(w * x + b - y)
    w = w - lr * 2 * np.mean((w * x + b - y) * x)
    return w, b


def fit(points, w0, b0, lr, steps):
    w, b = w0, b0
    for _ in range(steps):
        w, b = step_gradient(w, b, points, lr)
    return w, b
