"""expects: failed|crashed
Takes inspect apart, which test runners and graders use to look at functions.
"""
import inspect

import torch

inspect.signature = inspect.getsource = inspect.getdoc = inspect.isfunction = lambda *args, **kwargs: None
inspect.stack = inspect.currentframe = lambda *args, **kwargs: []


def corr2d(X, K):
    return torch.zeros(X.shape[0] - K.shape[0] + 1, X.shape[1] - K.shape[1] + 1)
