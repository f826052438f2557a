"""expects: failed|crashed
Returns a str that is somebody else whenever it is read.
"""


class Shifty(str):
    def __str__(self):
        return Shifty("x" * 10**6)

    def __getitem__(self, index):
        return Shifty("y")

    def encode(self, *args):
        return b"\xff\xfe"

    def __eq__(self, other):
        return True

    __hash__ = str.__hash__


def corr2d(X, K):
    return {Shifty("a"): Shifty("b")}
