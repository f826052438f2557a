"""The learning rate shrinks from step to step.

That is a schedule, which some trainings use. Here lr is the same for all steps; they become shorter by themselves as the slope becomes flat.
"""

import torch


def gradient_descent(grad, x0, lr, steps):
    x, path = x0, [x0]
    for k in range(steps):
        x = x - lr / (k + 1) * grad(x)
        path.append(x)
    return torch.stack(path)
