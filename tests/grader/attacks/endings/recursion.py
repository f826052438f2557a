"""expects: failed|crashed
Calls itself without an end.
"""


def corr2d(X, K):
    return corr2d(X, K) + 1
