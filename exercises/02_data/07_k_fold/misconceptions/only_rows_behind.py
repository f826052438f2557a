"""Training rows are lost: only a part of the other folds is used.

Rows before the fold and rows behind it are for training, both. With one of the two pieces alone the model learns from fewer rows, and from none at all for the first or the last fold.
"""

def k_fold(X, y, k, i):
    size, rest = divmod(len(X), k)
    start = i * size + min(i, rest)
    end = start + size + (i < rest)
    return X[end:], y[end:], X[start:end], y[start:end]
