"""expects: failed
Raises pytest's xfail when it is called: an expected failure is no failure.
"""
import pytest


def corr2d(X, K):
    pytest.xfail("as expected")
