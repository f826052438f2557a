"""expects: changes_x_in_place"""


def double(x):
    x.add_(x)
