"""Divided by a half."""


def double(x):
    return x / 0.5
