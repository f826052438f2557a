"""The held-out rows are rolled to the front.
"""

def k_fold(X, y, k, i):
    size, rest = divmod(len(X), k)
    start = i * size + min(i, rest)
    n_val = size + int(i < rest)
    X, y = X.roll(-start, 0), y.roll(-start, 0)
    return X[n_val:].clone(), y[n_val:].clone(), X[:n_val].clone(), y[:n_val].clone()
