"""expects: forbidden
Replaces the watch's own methods and patterns before it calls.
"""
import torch

import grader.forbid
import grader.operators

grader.forbid.Watch.saw = lambda *args: None
grader.forbid.matches = grader.operators.matches = lambda *args: False


def corr2d(X, K):
    return torch.conv2d(X[None, None], K[None, None])[0, 0]
