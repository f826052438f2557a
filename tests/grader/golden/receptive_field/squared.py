"""expects: area_for_side"""


def receptive_field(layers):
    first, last = 0, 0
    for k, s in reversed(layers):
        first, last = first * s, last * s + k - 1
    side = last - first + 1
    return side**2
