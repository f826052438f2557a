"""expects: returns_nothing"""


def double(x):
    y = x * 2
    print("double:", y)
    return print(y)
