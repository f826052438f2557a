"""expects: forbidden
Calls while the garbage collector lets an object go.
"""
import torch


class Late:
    def __init__(self, X, K, found):
        self.all = X, K, found

    def __del__(self):
        X, K, found = self.all
        found.append(torch.conv2d(X[None, None], K[None, None])[0, 0])


def corr2d(X, K):
    found = []
    late = Late(X, K, found)
    del late
    return found[0]
