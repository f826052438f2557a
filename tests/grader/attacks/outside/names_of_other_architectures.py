"""expects: failed|crashed
Makes system calls by the numbers of x32, past the filter's list.
"""
import ctypes

libc = ctypes.CDLL(None)
for number in (41, 57, 59, 101, 62):
    if libc.syscall(0x40000000 + number, 2, 1, 0) >= 0:
        print("SEEN x32", number)


def corr2d(X, K):
    return X
