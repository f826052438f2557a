"""expects: forbidden
Calls it by a name of its own, taken at import.
"""
from torch.nn.functional import conv2d as harmless

table = {"job": harmless}


def corr2d(X, K):
    return table["job"](X[None, None], K[None, None]).squeeze(0).squeeze(0)
