"""expects: crashed|failed
Sends replies of every other kind, and nodes with contents that no honest worker sends.
"""
import gc

import torch

from grader.tree import Raised, Table, Whole
from grader.wire import Awake, Beat, Confined, Line, Prepared, Ran, Saved


def corr2d(X, K):
    for found in gc.get_objects():
        if isinstance(found, Line):
            for message in (
                *(Awake(), Confined(("everything",)), Prepared("x"), Saved(), Beat(1, 1, 1.0, 1.0)),
                *(Ran(Whole("x")), Ran(Raised(())), Ran(Table({"gradients": Whole("9" * 100_000)}))),
            ):
                found.send(message)
    return torch.zeros(2, 2)
