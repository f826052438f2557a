"""expects: timed_out
Counts to a number in C, where Python notices no signal.
"""


def corr2d(X, K):
    return sum(range(10**15))
