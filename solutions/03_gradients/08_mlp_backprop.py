"""Forward and backward through a network with two layers.

N  samples        D  inputs        H  hidden units        K  classes
dZ  short for the gradient of the loss by Z, of the shape of Z
"""

from activations import relu, relu_grad
from loss_gradients import cross_entropy_grad
from torch import Tensor


def forward(X_ND: Tensor, params: dict[str, Tensor]) -> tuple[Tensor, tuple[Tensor, ...]]:
    """The logits relu(X W1 + b1) W2 + b2; the cache is every station on the way."""
    Z_NH = X_ND @ params["W1"] + params["b1"]
    A_NH = relu(Z_NH)
    logits_NK = A_NH @ params["W2"] + params["b2"]
    return logits_NK, (X_ND, Z_NH, A_NH, logits_NK)


def backward(cache: tuple[Tensor, ...], y_N: Tensor, params: dict[str, Tensor]) -> dict[str, Tensor]:
    """The chain rule from the loss back to the first layer."""
    X_ND, Z_NH, A_NH, logits_NK = cache

    dlogits_NK = cross_entropy_grad(logits_NK, y_N)  # the mean's 1/N is in here, once for all
    dW2_HK = A_NH.T @ dlogits_NK
    db2_K = dlogits_NK.sum(dim=0)  # the bias was added to every sample, so the shares add up

    dA_NH = dlogits_NK @ params["W2"].T
    dZ_NH = dA_NH * relu_grad(Z_NH)  # open where relu's input was positive
    dW1_DH = X_ND.T @ dZ_NH
    db1_H = dZ_NH.sum(dim=0)
    return {"W1": dW1_DH, "b1": db1_H, "W2": dW2_HK, "b2": db2_K}
