"""expects: timed_out
Never returns, and catches whatever is thrown at it.
"""


def corr2d(X, K):
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass
