"""expects: failed
Raises exception groups nested a thousand deep.
"""


def corr2d(X, K):
    error = ValueError("innermost")
    for _ in range(1000):
        error = ExceptionGroup("group", [error, SystemExit] if not isinstance(error, Exception) else [error])
    raise error
