"""Linear regression in NumPy: a line, its squared error, and gradient descent."""

import numpy as np


def mean_squared_error(w: float, b: float, points: np.ndarray) -> float:
    """Give (1/N) · Σ (w·x + b − y)² over the points.

    Args:
        w: slope of the line.
        b: intercept of the line.
        points: shape (N, 2), float64, a row (x, y) for each of N ≥ 1 points.
    """
    raise NotImplementedError


def step_gradient(w: float, b: float, points: np.ndarray, lr: float) -> tuple[float, float]:
    """Take one step of gradient descent on the mean squared error.

    Args:
        w: slope before the step.
        b: intercept before the step.
        points: shape (N, 2), as above; left as they are.
        lr: step size.

    Returns:
        The new (w, b). Both partial derivatives are taken at the old w and b.
    """
    raise NotImplementedError


def fit(points: np.ndarray, w0: float, b0: float, lr: float, steps: int) -> tuple[float, float]:
    """Take `steps` steps of gradient descent, starting at slope w0 and intercept b0.

    Returns:
        (w, b) after the last step; (w0, b0) when `steps` is 0.
    """
    raise NotImplementedError
