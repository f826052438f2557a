"""The longer folds come last; a list of row numbers.
"""

def k_fold(X, y, k, i):
    n = len(X)
    sizes = [n // k] * (k - n % k) + [n // k + 1] * (n % k)
    start = sum(sizes[:i])
    val = list(range(start, start + sizes[i]))
    train = [j for j in range(n) if j not in val]
    return [X[train], y[train], X[val], y[val]]
