"""Constant columns are left out.

The result shall have the shape of X: a constant column stays, with zeros in it. Otherwise the columns of training and test data might no
longer match.
"""

import torch


def min_max_scale(X):
    X = X[:, X.amax(0) > X.amin(0)]
    return (X - X.amin(0)) / (X.amax(0) - X.amin(0))
