"""expects: failed
Returns ten million letters, and many texts of a few thousand.
"""


def corr2d(X, K):
    return ["x" * 10**7, *["é" * 4000] * 1000]
