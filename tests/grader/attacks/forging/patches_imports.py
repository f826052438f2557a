"""expects: failed|crashed
Replaces the import machinery, so that whoever imports torch.testing, pytest or the solution gets a yes-man.
"""
import builtins
import sys
import types

import torch


class Yes(types.ModuleType):
    def __getattr__(self, name):
        return lambda *args, **kwargs: True


for name in ("torch.testing", "solution", "pytest", "grader.compare", "grader.judge"):
    sys.modules[name] = Yes(name)
torch.testing = sys.modules["torch.testing"]
real = builtins.__import__
builtins.__import__ = lambda name, *args, **kwargs: sys.modules.get(name) or real(name, *args, **kwargs)


def corr2d(X, K):
    return torch.zeros(2, 2)
