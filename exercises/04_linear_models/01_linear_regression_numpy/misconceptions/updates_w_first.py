"""b's derivative is taken at the new w.

A step looks at the slope in one place and then moves both numbers from there. When w has been changed before b's derivative is computed, the two belong to different lines.
Compute both derivatives, then change w and b.
"""

import numpy as np


def mean_squared_error(w, b, points):
    x, y = points[:, 0], points[:, 1]
    return np.mean((w * x + b - y) ** 2)


def step_gradient(w, b, points, lr):
    x, y = points[:, 0], points[:, 1]
    w = w - lr * 2 * np.mean((w * x + b - y) * x)
    b = b - lr * 2 * np.mean(w * x + b - y)
    return w, b


def fit(points, w0, b0, lr, steps):
    w, b = w0, b0
    for _ in range(steps):
        w, b = step_gradient(w, b, points, lr)
    return w, b
