"""expects: failed|crashed
Ends pytest with exit status 0 from within a test.
"""
import pytest


def corr2d(X, K):
    pytest.exit("done", returncode=0)
