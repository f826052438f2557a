"""The list is emptied while it is read.

`pop` and `reverse` change the caller's own list: whoever looks at it afterwards finds it changed. Read it with `for`, or with `reversed(layers)`, which gives a
view and leaves the list alone.
"""


def receptive_field(layers):
    r = 1
    while layers:
        kernel, stride = layers.pop()
        r = (r - 1) * stride + kernel
    return r
