"""expects: failed
Returns bytes, a bytearray and a memoryview.
"""


def corr2d(X, K):
    return [b"\xff" * 10, bytearray(10), memoryview(b"abc")]
