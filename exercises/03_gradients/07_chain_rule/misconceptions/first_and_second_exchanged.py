"""The two steps are exchanged.

x goes through w1 and b1 first; w2 and b2 come last. The names in the dict have to say the same.
"""

import torch


def composite_grad(x, w1, b1, w2, b2):
    h = w1 * x + b1
    return {
        "x": w2 * w1,
        "w1": w1 * x + b1,
        "b1": torch.tensor(1.0),
        "w2": w2 * x,
        "b2": w2.clone(),
    }
