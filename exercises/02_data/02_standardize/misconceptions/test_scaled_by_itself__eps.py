"""The test data are scaled with their own statistics.

The same, written otherwise.
"""

import torch


def standardize(train, test):
    def scale(x):
        return (x - x.mean(0)) / (x.std(0, correction=0) + 1e-8)

    return scale(train), scale(test)
