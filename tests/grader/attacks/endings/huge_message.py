"""expects: failed
Raises an exception with ten million letters, lone surrogates and terminal escapes.
"""


def corr2d(X, K):
    raise ValueError("\ud800\x1b[2J" + "x" * 10**7)
