"""expects: failed
Types into the terminal that the grader was started from.
"""
import fcntl
import os
import termios

for path in ("/dev/tty", "/dev/console", "/dev/pts/0", 0, 1, 2):
    try:
        fcntl.ioctl(path if isinstance(path, int) else os.open(path, os.O_RDWR), termios.TIOCSTI, b"\n")
        print("SEEN", path)
    except OSError:
        pass


def corr2d(X, K):
    return X
