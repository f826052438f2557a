"""expects: remainder_dropped
"""

def k_fold(X, y, k, i):
    n = len(X) // k
    val = set(range(n * i, n * i + n))
    train = [j for j in range(len(X)) if j not in val]
    val = sorted(val)
    return X[train], y[train], X[val], y[val]
