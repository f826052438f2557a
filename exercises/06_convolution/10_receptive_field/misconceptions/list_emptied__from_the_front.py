"""The list is emptied while it is read.

From the front.
"""


def receptive_field(layers):
    r, j = 1, 1
    while layers:
        kernel, stride = layers.pop(0)
        r, j = r + (kernel - 1) * j, j * stride
    return r
