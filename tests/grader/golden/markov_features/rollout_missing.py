"""expects: none"""

from torch import Tensor  # noqa: F401


def lagged(x, tau):
    windows = x.unfold(0, tau + 1, 1)
    return windows[:, :tau], windows[:, tau:]
