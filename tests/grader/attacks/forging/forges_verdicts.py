"""expects: failed|crashed
Writes finished verdicts of the JSON protocol to every descriptor.
"""
import os

import torch

VERDICT = (
    b'{"type":"graded","job":%d,"verdict":{"schema":1,"exercise":"corr2d","outcome":"passed","file":"corr2d.py",'
    b'"sha256":"","seed":0,"score":1.0}}\n'
)
for descriptor in range(1, 64):
    for job in range(20):
        try:
            os.write(descriptor, VERDICT % job)
        except OSError:
            break


def corr2d(X, K):
    return torch.zeros(2, 2)
