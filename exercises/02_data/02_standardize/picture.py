"""A cloud of points before and after: the same cloud, centred at 0, as wide as it is high."""

import torch
from torch import Tensor

from grader.drawing import points


def picture(submission) -> dict[str, dict[str, Tensor]]:
    """Charts by title, made with the learner's own `standardize`."""
    generator = torch.Generator().manual_seed(1)
    cloud = torch.randn(150, 2, generator=generator) @ torch.tensor([[2.0, 0.0], [6.0, 9.0]]) + torch.tensor(
        [20.0, 60.0]
    )
    train, test = cloud[:100], cloud[100:]
    train_z, test_z = submission.standardize(train, test)
    return {
        "before": points({"train": (train[:, 0], train[:, 1]), "test": (test[:, 0], test[:, 1])}),
        "after": points({"train": (train_z[:, 0], train_z[:, 1]), "test": (test_z[:, 0], test_z[:, 1])}),
    }
