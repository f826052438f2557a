"""expects: crashed
Reads from address 0.
"""
import ctypes


def corr2d(X, K):
    return ctypes.string_at(0)
