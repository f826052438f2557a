"""expects: forbidden
Calls plainly, then finds the watch's notes and clears them.
"""
import gc

import torch

from grader.forbid import Watch


def corr2d(X, K):
    Y = torch.conv2d(X[None, None], K[None, None])[0, 0]
    for found in gc.get_objects():
        if isinstance(found, Watch):
            found.uses.clear()
    return Y
