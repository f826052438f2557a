"""It changes x itself.

The same, number by number; a tensor without a direction has no length to loop over.
"""


def double(x):
    for i in range(len(x)):
        x[i] = 2 * x[i]
    return x
