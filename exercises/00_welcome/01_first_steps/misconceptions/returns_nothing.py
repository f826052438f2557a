"""Nothing comes back: a `return` is missing.

The function works out a value, perhaps prints it, and then drops it. A function without `return` gives back `None`. Printing shows a
number to you; returning hands it to whoever called, and that is what a check looks at.
"""


def double(x):
    print(2 * x)
