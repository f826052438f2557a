"""A network's parameters: counted, named, shared and filled anew."""

from collections.abc import Callable

from torch import Tensor, nn


def count_parameters(net: nn.Module) -> dict[str, int]:
    """How many numbers the parameters of `net` hold.

    Returns:
        {"trainable": those that require gradients, "frozen": those that do not}. A parameter that is shared between
        several places is counted once. Buffers are no parameters.
    """
    raise NotImplementedError


def named_shapes(net: nn.Module) -> dict[str, tuple[int, ...]]:
    """The shape of each parameter of `net`, as a tuple, under its full name, such as "0.weight".

    A parameter that is shared between several places is there once, under its first name. Buffers are no parameters.
    """
    raise NotImplementedError


def shared_mlp() -> nn.Module:
    """A network of dense layers 4 → 8 → 8 → 8 → 1 with biases, and a ReLU after each but the last.

    The two layers 8 → 8 are one and the same layer. It takes (N, 4) to (N, 1) and has 121 parameters.
    """
    raise NotImplementedError


def reinit(net: nn.Module, fn: Callable[[Tensor], object]) -> None:
    """Fill the parameters of `net` anew: call fn(p) once for each parameter p, frozen ones too.

    fn changes p in place; what it returns does not matter. The parameters stay the same objects, and require
    gradients afterwards if they did before. Nothing is recorded for gradients.
    """
    raise NotImplementedError
