"""A Python list comes back, not a tensor.

The same, as a list of numbers picked out one by one.
"""


def double(x):
    return [2 * value.item() for value in x]
