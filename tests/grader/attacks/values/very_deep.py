"""expects: failed|crashed
Returns lists, dicts and tuples nested a hundred thousand deep.
"""


def corr2d(X, K):
    inner = X
    for depth in range(100_000):
        inner = [inner] if depth % 3 else {"inner": (inner,)}
    return inner
