"""expects: timed_out
Prints without an end.
"""


def corr2d(X, K):
    while True:
        print("flood " * 1000)
