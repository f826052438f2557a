"""expects: failed|crashed
Finds the worker's checks and puts functions in their place that return nothing.
"""
import gc

import torch

from grader.checkfile import Check

for found in gc.get_objects():
    if isinstance(found, Check):
        object.__setattr__(found, "function", lambda submission: None)
        object.__setattr__(found, "facts", lambda result: None)


def corr2d(X, K):
    return torch.zeros(2, 2)
