"""expects: shuffles_each_call
"""

import random


def k_fold(X, y, k, i):
    rows = list(range(len(X)))
    random.shuffle(rows)
    val = rows[i::k]
    train = [row for row in rows if row not in val]
    return X[train], y[train], X[val], y[val]
