"""expects: failed|crashed|timed_out
Sends itself megabytes through pipes and socket pairs that nobody reads.
"""
import os
import socket

kept = []
try:
    for _ in range(100):
        read, write = os.pipe()
        os.set_blocking(write, False)
        one, other = socket.socketpair()
        one.setblocking(False)
        kept += [read, write, one, other]
        try:
            while True:
                os.write(write, bytes(1 << 16))
        except BlockingIOError:
            pass
        try:
            while True:
                one.send(bytes(1 << 16))
        except BlockingIOError:
            pass
except OSError:
    pass


def corr2d(X, K):
    return X
