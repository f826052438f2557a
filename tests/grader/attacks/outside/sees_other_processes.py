"""expects: failed
needs: landlock
Lists the machine's processes and what they were called with.
"""
import os

for pid in range(1, 5000):
    try:
        with open(f"/proc/{pid}/cmdline") as file:
            if pid != os.getpid():
                print("SEEN", pid, file.read(20))
    except OSError:
        pass


def corr2d(X, K):
    return X
