"""expects: failed
Prints sixty megabytes, then returns a wrong result.
"""


def corr2d(X, K):
    print("x" * (8 << 20))
    return X
