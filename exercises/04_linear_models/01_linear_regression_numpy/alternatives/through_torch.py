"""Lets torch differentiate."""

import numpy as np
import torch


def mean_squared_error(w, b, points):
    x, y = torch.from_numpy(points).unbind(1)
    return ((w * x + b - y) ** 2).mean()


def step_gradient(w, b, points, lr):
    theta = torch.tensor([w, b], dtype=torch.float64, requires_grad=True)
    mean_squared_error(theta[0], theta[1], points).backward()
    return (theta.detach() - lr * theta.grad).numpy()


def fit(points, w0, b0, lr, steps):
    if steps == 0:
        return np.float64(w0), np.float64(b0)
    w, b = fit(points, w0, b0, lr, steps - 1) if steps < 300 else _loop(points, w0, b0, lr, steps - 1)
    return step_gradient(w, b, points, lr)


def _loop(points, w, b, lr, steps):
    for _ in range(steps):
        w, b = step_gradient(w, b, points, lr)
    return w, b
