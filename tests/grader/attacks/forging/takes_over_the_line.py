"""expects: failed|crashed
Takes the judge's orders from the connection itself and answers each with the worked example's result.
"""
import gc
import os

import torch

from grader.describe import describe
from grader.wire import Line, Loaded, Ran


def corr2d(X, K):
    return torch.zeros(2, 2)


for found in gc.get_objects():
    if isinstance(found, Line):
        found.send(Loaded())
        node, blob = describe(torch.tensor([[19.0, 25.0], [37.0, 43.0]]))
        for _ in range(8):
            found.order()
            found.send(Ran(node), blob)
        os._exit(0)
