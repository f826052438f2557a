"""expects: forbidden
Calls plainly and strikes the uses out of every reply that the worker sends.
"""
import msgspec
import torch

import grader.wire

send = grader.wire.Line.send


def forged(self, message, blob=b"", deadline=None):
    if isinstance(message, grader.wire.Ran):
        message = msgspec.structs.replace(message, uses=())
    return send(self, message, blob, deadline)


grader.wire.Line.send = forged


def corr2d(X, K):
    return torch.conv2d(X[None, None], K[None, None])[0, 0]
