"""A multilayer perceptron: one hidden layer between the pixels and the scores."""

from torch import nn


def make_mlp(num_inputs: int = 784, num_hiddens: int = 256, num_outputs: int = 10) -> nn.Module:
    """Make a new network of two linear layers with a ReLU between them.

    Args:
        num_inputs: numbers in an image.
        num_hiddens: hidden units.
        num_outputs: scores.

    Returns:
        A module that takes images (N, C, H, W) with C·H·W = num_inputs and gives scores (N, num_outputs), any
        numbers, no probabilities: h = ReLU(x · W₁ + b₁), o = h · W₂ + b₂. All weights are drawn from a normal
        distribution with mean 0 and standard deviation 0.01, by torch's global generator; all biases are 0. There
        are 203 530 parameters by default.
    """
    raise NotImplementedError
