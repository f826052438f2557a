"""expects: returns_a_list"""


def double(x):
    return list(x * 2)
