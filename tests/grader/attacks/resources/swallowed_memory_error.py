"""expects: failed|out_of_memory|timed_out
Fills the memory again and again, catching every MemoryError (at most 2 GB at a time).
"""


def corr2d(X, K):
    for _ in range(20):
        kept = []
        try:
            for _ in range(2048):
                kept.append(bytearray(b"x" * (1 << 20)))
        except MemoryError:
            continue
    return X
