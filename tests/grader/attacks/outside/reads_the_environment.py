"""expects: failed
Prints the environment that the grader was started with.
"""
import os

print(os.environ)
print(open("/proc/self/environ").read().replace("\0", "\n"))


def corr2d(X, K):
    return X
