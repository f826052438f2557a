"""A Python list comes back, not a tensor.

A list looks much the same when it is printed, but it knows no shape, no arithmetic on all its numbers and no gradient: `2 * [1, 2]` is
`[1, 2, 1, 2]`. Tensors need no loop and no `.tolist()`: do the arithmetic on x as a whole, and what you get is a tensor.
"""


def double(x):
    return (2 * x).tolist()
