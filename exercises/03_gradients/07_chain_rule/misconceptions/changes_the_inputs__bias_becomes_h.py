"""The same mistake: bias becomes h."""

import torch


def composite_grad(x, w1, b1, w2, b2):
    b1 += w1 * x
    return {"x": w2 * w1, "w1": w2 * x, "b1": w2.clone(), "w2": b1.clone(), "b2": torch.tensor(1.0)}
