"""The gradients of a perceptron's error, with one output and with several."""

from torch import Tensor


def single_output_grad(x: Tensor, w: Tensor, b: Tensor, t: Tensor) -> tuple[Tensor, Tensor]:
    """The gradient of E = ½ · (O − t)² with O = sigmoid(Σⱼ xⱼ · wⱼ + b).

    Args:
        x: one sample, shape (D,).
        w: weights, shape (D,).
        b: bias, shape ().
        t: target, shape ().

    Returns:
        (dw, db): ∂E/∂w of shape (D,) and ∂E/∂b of shape (), computed without torch's automatic gradients.
    """
    raise NotImplementedError


def multi_output_grad(x: Tensor, W: Tensor, b: Tensor, t: Tensor) -> tuple[Tensor, Tensor]:
    """The gradient of E = ½ · Σₖ (Oₖ − tₖ)² with O = sigmoid(x W + b).

    Args:
        x: one sample, shape (D,).
        W: weights, shape (D, K): W[j, k] leads from input j to output k.
        b: biases, shape (K,).
        t: targets, shape (K,).

    Returns:
        (dW, db): ∂E/∂W of shape (D, K) and ∂E/∂b of shape (K,), computed without torch's automatic gradients.
    """
    raise NotImplementedError
