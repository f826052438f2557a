"""Linear regression in NumPy.

N  points        x_N, y_N  their coordinates
"""

import numpy as np


def mean_squared_error(w: float, b: float, points: np.ndarray) -> float:
    """(1/N) Σ (w·x + b − y)²."""
    return float(np.mean(errors(w, b, points) ** 2))


def errors(w: float, b: float, points: np.ndarray) -> np.ndarray:
    """What the line says minus what is true, for each point."""
    x_N, y_N = points[:, 0], points[:, 1]
    return w * x_N + b - y_N


def step_gradient(w: float, b: float, points: np.ndarray, lr: float) -> tuple[float, float]:
    """Gives w − lr · ∂E/∂w and b − lr · ∂E/∂b, both derivatives at the old w and b."""
    error_N = errors(w, b, points)
    x_N = points[:, 0]
    dw = 2 * np.mean(error_N * x_N)
    db = 2 * np.mean(error_N)
    return float(w - lr * dw), float(b - lr * db)


def fit(points: np.ndarray, w0: float, b0: float, lr: float, steps: int) -> tuple[float, float]:
    """(w, b) after `steps` steps from (w0, b0)."""
    w, b = w0, b0
    for _ in range(steps):
        w, b = step_gradient(w, b, points, lr)
    return w, b
