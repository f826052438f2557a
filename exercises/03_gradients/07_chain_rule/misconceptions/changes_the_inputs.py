"""The inputs are changed.

`+=` and `*=` write into the caller's tensors, and the slopes after that use other numbers. Make new tensors.
"""

import torch


def composite_grad(x, w1, b1, w2, b2):
    dx, dw1, db1 = w2 * w1, w2 * x, w2.clone()
    w1 *= x
    w1 += b1
    return {"x": dx, "w1": dw1, "b1": db1, "w2": w1.clone(), "b2": torch.tensor(1.0)}
