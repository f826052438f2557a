"""expects: out_of_memory
Fills a Python list until there is no more memory (at most 4 GB).
"""


def corr2d(X, K):
    kept = []
    for _ in range(4096):
        kept.append(bytearray(b"x" * (1 << 20)))
    return X
