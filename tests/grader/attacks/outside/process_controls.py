"""expects: failed|crashed
Turns the knobs of prctl: name, dumpable, subreaper, parent's death, seccomp.
"""
import ctypes

libc = ctypes.CDLL(None)
for option, value in ((15, b"init"), (4, 1), (36, 1), (1, 0), (22, 0), (38, 0), (0x59616D61, -1), (35, 1)):
    libc.prctl(option, value, 0, 0, 0)


def corr2d(X, K):
    return X
