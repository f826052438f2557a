"""expects: timed_out|out_of_memory
Computes a number with a billion digits.
"""


def corr2d(X, K):
    return 3 ** (10**10)
