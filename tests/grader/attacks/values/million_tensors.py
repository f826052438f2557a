"""expects: failed|out_of_memory
Returns a hundred thousand tensors in one list.
"""


def corr2d(X, K):
    return [X] * 100_000
