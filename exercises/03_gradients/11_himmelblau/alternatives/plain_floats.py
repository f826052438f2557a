"""Python floats, in double precision, with the polynomial multiplied out."""

import math

import torch


def himmelblau(x, y):
    return x**4 + y**4 + 2 * x * x * y + 2 * x * y * y - 21 * x * x - 13 * y * y - 14 * x - 22 * y + 170


def minimise(start, lr, steps):
    x, y = (float(value) for value in start)
    for _ in range(steps):
        down = 4 * x**3 + 4 * x * y + 2 * y * y - 42 * x - 14, 4 * y**3 + 2 * x * x + 4 * x * y - 26 * y - 22
        x, y = x - lr * down[0], y - lr * down[1]
    return torch.tensor([x, y])


def basin(start):
    x, y = minimise(start, 0.001, 4000).tolist()
    for number, (mx, my) in enumerate([(3, 2), (-2.805118, 3.131313), (-3.77931, -3.283186), (3.584428, -1.848127)]):
        if math.dist((x, y), (mx, my)) < 0.1:
            return number
    return -1
