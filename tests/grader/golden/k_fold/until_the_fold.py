"""expects: only_rows_behind
"""

def k_fold(X, y, k, i):
    edges = [j * len(X) // k for j in range(k + 1)]
    a, b = edges[i], edges[i + 1]
    return X[:a], y[:a], X[a:b], y[a:b]
