"""expects: crashed|failed
Sends a reply of ten thousand tensors that all lie in the same megabytes.
"""
import gc

import torch

from grader.tree import Array, Row
from grader.wire import Line, Ran


def corr2d(X, K):
    array = Array("tensor", "uint8", (1 << 24,), 0, 1 << 24)
    for found in gc.get_objects():
        if isinstance(found, Line):
            found.send(Ran(Row((array,) * 10_000)), bytes(1 << 24))
    return torch.zeros(2, 2)
