"""expects: failed
Returns text that no encoding can carry, as value, key and type name.
"""


def corr2d(X, K):
    return {"\ud800": "\udfff\x00\x1b[31m\u202e", "b": ["\udcff" * 10_000]}
