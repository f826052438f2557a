"""expects: none"""


def corr2d(X, K):
    h, w = K.shape
    rows, columns = range(X.shape[0] - h + 1), range(X.shape[1] - w + 1)
    return [[(X[i : i + h, j : j + w] * K).sum() for j in columns] for i in rows]
