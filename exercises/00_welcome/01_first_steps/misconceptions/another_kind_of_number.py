"""The numbers have become another kind of number.

`x.double()` does not double: it turns float32 into float64, numbers with twice as many digits, a "double" in the language of computers. The values
stay what they were. Multiply, and leave the kind of number as it is.
"""


def double(x):
    return x.double()
