"""A Python list comes back, not a tensor.

The same, as a list that holds small tensors.
"""


def double(x):
    return [2 * value for value in x]
