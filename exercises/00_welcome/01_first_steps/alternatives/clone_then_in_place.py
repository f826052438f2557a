"""A copy may be changed in place: it is our own."""


def double(x):
    y = x.clone()
    y *= 2
    return y
