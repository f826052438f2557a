"""Learning a kernel.

H, W  height and width of the image        _12  a kernel of 1 × 2        V = W − 1
"""

import torch
from corr2d import corr2d
from torch import Tensor


def learn_kernel(X_HW: Tensor, Y_HV: Tensor, steps: int, lr: float) -> Tensor:
    """K ← K − lr · ∂/∂K mean (corr2d(X, K) − Y)², `steps` times, from zeros."""
    K_12 = torch.zeros(1, 2, requires_grad=True)
    for _ in range(steps):
        loss = ((corr2d(X_HW, K_12) - Y_HV) ** 2).mean()
        K_12.grad = None  # backward adds to what is there: clear the last step's gradient
        loss.backward()
        with torch.no_grad():  # the step is no part of the prediction
            K_12 -= lr * K_12.grad  # in place: K stays the tensor that gradients flow to
    return K_12.detach()
