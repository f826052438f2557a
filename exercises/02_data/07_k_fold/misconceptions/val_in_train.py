"""The held-out rows are also in the training data.

A model that has seen the rows it is measured on knows the answers. Fold i is for validation only; training takes all rows but these.
"""

def k_fold(X, y, k, i):
    size, rest = divmod(len(X), k)
    start = i * size + min(i, rest)
    end = start + size + (i < rest)
    return X, y, X[start:end], y[start:end]
