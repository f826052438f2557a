"""expects: none"""


def double(x):
    return x
