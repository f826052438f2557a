"""expects: failed
Raises its own limits of memory, time, files and processes, its priority and its processors.
"""
import os
import resource

for kind in (resource.RLIMIT_AS, resource.RLIMIT_CPU, resource.RLIMIT_FSIZE, resource.RLIMIT_NOFILE):
    before = resource.getrlimit(kind)
    for value in ((resource.RLIM_INFINITY, resource.RLIM_INFINITY), (1 << 60, 1 << 60)):
        try:
            resource.setrlimit(kind, value)
        except (OSError, ValueError):
            pass
        try:
            resource.prlimit(os.getppid(), kind, (1, 1))
            print("SEEN prlimit of another")
        except (OSError, ValueError):
            pass
    if resource.getrlimit(kind) != before:
        print("SEEN", kind)


def corr2d(X, K):
    return X
