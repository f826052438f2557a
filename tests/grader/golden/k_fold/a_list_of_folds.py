"""expects: pieces_not_joined
"""

def k_fold(X, y, k, i):
    Xs = [X[j::k] for j in range(k)]
    ys = [y[j::k] for j in range(k)]
    return Xs[:i] + Xs[i + 1 :], ys[:i] + ys[i + 1 :], Xs[i], ys[i]
