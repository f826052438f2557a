"""expects: failed
Returns an int with a hundred thousand digits.
"""


def corr2d(X, K):
    return [10**100_000, -(10**5000), 2**63, 10**299, 10**300]
