"""It squares.

`x ** 2` is x · x, twice the *power*. It agrees with 2 · x only at 0 and at 2, as the second number of the example happens to show.
"""


def double(x):
    return x**2
