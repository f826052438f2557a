"""expects: returns_a_list"""


def double(x):
    values = x.tolist()
    return values + values
