"""It changes x itself.

The same, and nothing is handed back.
"""


def double(x):
    x *= 2
