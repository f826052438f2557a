"""expects: changes_x_in_place"""


def double(x):
    x *= 2
    return x
