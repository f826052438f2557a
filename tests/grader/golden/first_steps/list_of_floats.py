"""expects: returns_a_list"""


def double(x):
    return [float(value) * 2 for value in x]
