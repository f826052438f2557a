"""A multilayer perceptron.

N  images in the batch      D  numbers in an image      H  hidden units      K  scores
"""

from torch import nn


def make_mlp(num_inputs: int = 784, num_hiddens: int = 256, num_outputs: int = 10) -> nn.Module:
    """Pixels to scores: o = ReLU(x·W₁ + b₁)·W₂ + b₂."""
    net = nn.Sequential(
        nn.Flatten(),  # (N, 1, 28, 28) → (N, D)
        nn.Linear(num_inputs, num_hiddens),  # → (N, H)
        nn.ReLU(),  # without it the two layers would be one
        nn.Linear(num_hiddens, num_outputs),  # → (N, K)
    )
    net.apply(init_weights)
    return net


def init_weights(layer: nn.Module) -> None:
    """Weights normal with standard deviation 0.01, biases 0."""
    if isinstance(layer, nn.Linear):
        nn.init.normal_(layer.weight, std=0.01)
        nn.init.zeros_(layer.bias)
