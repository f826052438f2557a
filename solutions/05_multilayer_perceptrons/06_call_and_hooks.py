"""What the parts of a network compute, seen through forward hooks."""

from collections.abc import Callable
from itertools import count

from torch import Tensor, nn


def record_activations(net: nn.Module, x: Tensor) -> dict[str, Tensor]:
    """The output of each part, by name; that of a second call as "name#2"."""
    activations: dict[str, Tensor] = {}

    def recorder(name: str) -> Callable[..., None]:
        """A hook with a name and a counter of its own: a function made in the loop would see the last name only."""
        calls = count(1)

        def hook(part: nn.Module, inputs: tuple[Tensor, ...], output: Tensor) -> None:
            call = next(calls)
            key = name if call == 1 else f"{name}#{call}"
            activations[key] = output.detach().clone()  # a copy: a layer that works in place would overwrite it

        return hook

    parts = [(name, part) for name, part in net.named_modules() if part is not net]
    handles = [part.register_forward_hook(recorder(name)) for name, part in parts]
    try:
        net(x)  # not net.forward(x), which goes past the hooks of the network itself
    finally:  # also after an exception
        for handle in handles:
            handle.remove()
    return activations
