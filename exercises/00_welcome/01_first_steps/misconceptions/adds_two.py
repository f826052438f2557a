"""It adds 2 instead of multiplying by 2.

2 + 2 and 2 · 2 happen to be the same, so one number of the example fits by chance. The others do not. If you did this on purpose, as the
lesson suggests: well read. Now use the other sign.
"""


def double(x):
    return x + 2
