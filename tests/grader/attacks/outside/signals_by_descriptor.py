"""expects: failed|crashed
Lets the kernel send SIGKILL to the judge when a socket of its own becomes readable.
"""
import fcntl
import os
import socket

one, other = socket.socketpair()
try:
    fcntl.fcntl(one, fcntl.F_SETSIG, 9)
    fcntl.fcntl(one, fcntl.F_SETOWN, os.getppid() or 1)
    fcntl.fcntl(one, fcntl.F_SETFL, os.O_ASYNC | os.O_NONBLOCK)
    other.send(b"x")
except OSError:
    pass


def corr2d(X, K):
    return X
