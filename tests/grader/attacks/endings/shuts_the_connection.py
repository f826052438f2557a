"""expects: crashed|failed
Shuts the connection down in one direction and fills the other with half a frame.
"""
import os
import socket
import struct


def corr2d(X, K):
    for descriptor in range(3, 64):
        try:
            connection = socket.socket(fileno=os.dup(descriptor))
            connection.sendall(struct.pack("!I", 1000) + b"half")
            connection.shutdown(socket.SHUT_WR)
        except OSError:
            pass
    return X
