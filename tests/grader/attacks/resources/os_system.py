"""expects: failed
Starts programs in the background by a shell, and by posix_spawn.
"""
import os

os.system("sleep 30 &")
try:
    os.posix_spawn("/bin/sleep", ["sleep", "30"], {})
except OSError:
    pass


def corr2d(X, K):
    return X
