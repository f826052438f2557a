"""expects: returns_nothing"""


def double(x):
    2 * x
