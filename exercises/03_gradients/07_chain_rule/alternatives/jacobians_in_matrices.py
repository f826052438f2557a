import torch
from torch import tensor


def composite_grad(x, w1, b1, w2, b2):
    inner = torch.stack([w1, x, tensor(1.0)])  # ∂h/∂(x, w1, b1)
    dx, dw1, db1 = (w2.reshape(1, 1) @ inner.reshape(1, 3))[0]
    return {"x": dx, "w1": dw1, "b1": db1, "w2": w1 * x + b1, "b2": b2 * 0 + 1}
