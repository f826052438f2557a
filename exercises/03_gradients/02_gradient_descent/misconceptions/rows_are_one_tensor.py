"""Every row is the same tensor, so all rows show the last place.

`x -= …` moves x where it is, and the list holds that one tensor several times over. Make a new tensor in every step, x = x − lr · grad(x), or store a
`clone()`.
"""

import torch


def gradient_descent(grad, x0, lr, steps):
    x = x0.clone()
    path = [x]
    for _ in range(steps):
        x -= lr * grad(x)
        path.append(x)
    return torch.stack(path)
