"""expects: none"""


def double(x):
    return 2 * x.int()
