"""expects: none"""

import numpy as np


def receptive_field(layers):
    r, j = 1.0, 1.0
    for k, s in layers:
        r += (k - 1) * j
        j = np.prod([j, s])
    return float(r)
