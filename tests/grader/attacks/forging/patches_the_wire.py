"""expects: failed|crashed
Lets the grader's own wire send empty results.
"""
import torch

import grader.describe
import grader.wire
import grader.worker

send = grader.wire.Line.send


def forged(self, message, blob=b"", deadline=None):
    if isinstance(message, grader.wire.Ran):
        message, blob = grader.wire.Ran(grader.describe.describe(None)[0]), b""
    return send(self, message, blob, deadline)


grader.wire.Line.send = forged


def corr2d(X, K):
    return torch.zeros(2, 2)
