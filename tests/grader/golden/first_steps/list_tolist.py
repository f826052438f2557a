"""expects: returns_a_list"""


def double(x):
    y = x + x
    return y.tolist()
