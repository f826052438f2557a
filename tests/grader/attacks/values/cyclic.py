"""expects: failed
Returns a list and a dict that contain themselves.
"""


def corr2d(X, K):
    rows = []
    table = {"rows": rows}
    rows += [rows, table, X]
    table["table"] = table
    return table
