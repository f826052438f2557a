"""Every step is taken from the start.

x0 − lr · grad(x0) is the first place. The next step begins there, so x has to be renewed in the loop.
"""

import torch


def gradient_descent(grad, x0, lr, steps):
    path = [x0]
    for _ in range(steps):
        path.append(x0 - lr * grad(x0))
    return torch.stack(path)
