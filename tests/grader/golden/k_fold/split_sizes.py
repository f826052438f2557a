"""expects: rounded_up
"""

import torch


def k_fold(X, y, k, i):
    size = (len(X) + k - 1) // k
    Xs, ys = torch.split(X, size), torch.split(y, size)
    rest = [j for j in range(len(Xs)) if j != i]
    return torch.cat([Xs[j] for j in rest]), torch.cat([ys[j] for j in rest]), Xs[i], ys[i]
