"""NumPy throughout; basin gives back a NumPy array's index as an int."""

import numpy as np
import torch


def himmelblau(x, y):
    x, y = np.asarray(x), np.asarray(y)
    return torch.from_numpy(np.asarray((x**2 + y - 11) ** 2 + (x + y**2 - 7) ** 2, dtype=np.float32))


def minimise(start, lr, steps):
    p = start.numpy().astype(np.float64)
    for _ in range(steps):
        a, b = p[0] ** 2 + p[1] - 11, p[0] + p[1] ** 2 - 7
        p = p - lr * np.array([4 * p[0] * a + 2 * b, 2 * a + 4 * p[1] * b])
    return torch.tensor(p, dtype=torch.float32)


def basin(start):
    end = minimise(start, 0.005, 800).numpy()
    minima = np.array([[3, 2], [-2.805118, 3.131313], [-3.779310, -3.283186], [3.584428, -1.848127]])
    return int(np.argmin(((minima - end) ** 2).sum(axis=1)))
