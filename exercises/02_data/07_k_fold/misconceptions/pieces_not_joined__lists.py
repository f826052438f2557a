"""The training data are a list of pieces, not one tensor.

Rows in lists.
"""

def k_fold(X, y, k, i):
    size, rest = divmod(len(X), k)
    start = i * size + min(i, rest)
    held = range(start, start + size + (i < rest))
    others = [j for j in range(len(X)) if j not in held]
    return [X[j] for j in others], [y[j] for j in others], [X[j] for j in held], [y[j] for j in held]
