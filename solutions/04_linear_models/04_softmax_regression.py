"""Softmax regression from scratch.

N  images in the batch      C, H, W  channels, height, width      D = C·H·W  pixels      K  classes
"""

import torch
from torch import Generator, Tensor


def init_params(generator: Generator) -> tuple[Tensor, Tensor]:
    """W normal with mean 0 and standard deviation 0.01, b zero."""
    W_DK = torch.normal(0.0, 0.01, (784, 10), generator=generator)
    b_K = torch.zeros(10)
    return W_DK.requires_grad_(), b_K.requires_grad_()  # asked for last, so that both are leaves


def net(W: Tensor, b: Tensor, X: Tensor) -> Tensor:
    """ŷ = softmax(X·W + b), from (N, C, H, W) to (N, K)."""
    X_ND = X.flatten(start_dim=1)
    o_NK = X_ND @ W + b
    return softmax(o_NK)


def softmax(o_NK: Tensor) -> Tensor:
    """exp(oₖ) / Σⱼ exp(oⱼ), each row alone."""
    # The same number off all scores of a row changes nothing; with the largest off, exp cannot overflow.
    e_NK = (o_NK - o_NK.amax(dim=1, keepdim=True)).exp()
    return e_NK / e_NK.sum(dim=1, keepdim=True)


def cross_entropy(y_hat: Tensor, y: Tensor) -> Tensor:
    """−(1/N) Σᵢ log ŷ[i, yᵢ]."""
    p_N = y_hat[torch.arange(len(y)), y]  # from each row the probability of its own right class
    return -p_N.log().mean()
