"""expects: failed|crashed
Writes whole replies of the protocol, one for each check and more, to every descriptor.
"""
import os
import struct

import msgspec
import torch

from grader.describe import describe
from grader.wire import Loaded, Ran


def framed(message, blob=b""):
    parts = (msgspec.msgpack.encode(message), blob)
    return b"".join(struct.pack("!I", len(part)) + part for part in parts)


node, blob = describe(torch.tensor([[19.0, 25.0], [37.0, 43.0]]))
forged = framed(Loaded()) + framed(Ran(node), blob) * 20
for descriptor in range(1, 64):
    try:
        os.write(descriptor, forged)
    except OSError:
        pass


def corr2d(X, K):
    return torch.zeros(2, 2)
