"""expects: failed
Returns a wrong result and leaves threads behind that never end.
"""
import threading


def burn():
    while True:
        pass


for _ in range(4):
    threading.Thread(target=burn).start()


def corr2d(X, K):
    return X
