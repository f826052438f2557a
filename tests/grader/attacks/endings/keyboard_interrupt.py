"""expects: failed
Raises KeyboardInterrupt, as if a person had pressed Ctrl-C.
"""


def corr2d(X, K):
    raise KeyboardInterrupt
