"""expects: returns_a_list"""


def double(x):
    result = []
    for value in x:
        result += [value + value]
    return result
