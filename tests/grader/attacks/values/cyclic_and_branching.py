"""expects: failed
Returns a list that contains itself a hundred times.
"""


def corr2d(X, K):
    rows = []
    rows += [rows] * 100
    return rows
