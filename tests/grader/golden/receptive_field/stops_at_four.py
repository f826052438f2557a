"""expects: none"""


def receptive_field(layers):
    r, j = 1, 1
    for k, s in layers[:4]:
        r += (k - 1) * j
        j *= s
    return r
