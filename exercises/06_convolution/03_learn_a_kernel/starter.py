"""Learning a kernel from an image and the result that is wanted."""

from torch import Tensor


def learn_kernel(X: Tensor, Y: Tensor, steps: int, lr: float) -> Tensor:
    """Find the kernel that turns X into Y, by gradient descent from zeros.

    Each step lowers the mean of (corr2d(X, K) − Y)² over all pixels of Y: K ← K − lr · ∂loss/∂K.

    Args:
        X: image, shape (H, W), float32, with W ≥ 2.
        Y: the wanted result, shape (H, W − 1), float32.
        steps: how many steps to take, from 0.
        lr: step size.

    Returns:
        K of shape (1, 2), float32, after the last step. It does not require a gradient. Every call starts anew at
        zeros; X and Y stay as they are.
    """
    raise NotImplementedError
