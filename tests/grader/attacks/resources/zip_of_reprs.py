"""expects: failed|crashed|timed_out|out_of_memory
Raises an exception whose text takes gigabytes to write (at most 4).
"""


class Evil(Exception):
    def __str__(self):
        return "x" * (1 << 32)


def corr2d(X, K):
    raise Evil
