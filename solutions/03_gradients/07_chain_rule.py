"""The chain rule on two linear steps: h = w1 · x + b1, y = w2 · h + b2."""

import torch
from torch import Tensor


def composite_grad(x: Tensor, w1: Tensor, b1: Tensor, w2: Tensor, b2: Tensor) -> dict[str, Tensor]:
    """Forward to h, then backward from y: each slope is the one behind it times the slope of one step."""
    h = w1 * x + b1

    dy_dw2 = h
    dy_db2 = torch.ones_like(b2)
    dy_dh = w2

    dy_dw1 = dy_dh * x  # all that lies before h reaches y through h
    dy_db1 = dy_dh * torch.ones_like(b1)
    dy_dx = dy_dh * w1
    return {"x": dy_dx, "w1": dy_dw1, "b1": dy_db1, "w2": dy_dw2, "b2": dy_db2}
