"""A Python list comes back, not a tensor.

The same, and `2 * list` repeats the list.
"""


def double(x):
    return 2 * x.tolist()
