"""Forgets to double

The line is twice as steep as w.
"""

from torch import nn


def line(x, w):
    return w * x


def make_line():
    return nn.Sequential(nn.Flatten(), nn.Linear(64, 10))
