"""Training rows are lost: only a part of the other folds is used.

Only the rows before it.
"""

def k_fold(X, y, k, i):
    size, rest = divmod(len(X), k)
    start = i * size + min(i, rest)
    end = start + size + (i < rest)
    return X[:start], y[:start], X[start:end], y[start:end]
