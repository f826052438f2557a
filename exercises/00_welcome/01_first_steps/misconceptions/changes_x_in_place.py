"""It changes x itself.

The numbers that come back are right, but the caller's own tensor was doubled as well: `x *= 2`, `x.mul_(2)` and `x[...] = …` write
into the tensor they are given. Whoever still needs the old x has lost it. Build a new tensor and leave x alone.
"""


def double(x):
    return x.mul_(2)
