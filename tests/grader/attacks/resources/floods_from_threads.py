"""expects: failed
Returns a wrong result at once, while its threads print without an end, to both descriptors.
"""
import os
import threading


def flood(descriptor):
    while True:
        os.write(descriptor, b"flood" * 13_000)


for descriptor in (1, 2, 1, 2):
    threading.Thread(target=flood, args=(descriptor,), daemon=True).start()


def corr2d(X, K):
    return X
