"""expects: failed
Opens sockets of every family and kind there is, and says which it got.
"""
import socket

for family in range(1, 46):
    for kind in (1, 2, 3, 4, 5):
        try:
            socket.socket(family, kind).close()
            print("SEEN socket", family, kind)
        except (OSError, ValueError):
            pass


def corr2d(X, K):
    return X
