"""Recording what the parts of a network compute."""

from torch import Tensor, nn


def record_activations(net: nn.Module, x: Tensor) -> dict[str, Tensor]:
    """Call net(x) once and return what each of its parts put out, by forward hooks.

    The network is left as it was, in the same mode, with all its own hooks and none of yours; also where it raises
    an exception, which is passed on.

    Args:
        net: any network. Each of its parts returns one tensor.
        x: its input.

    Returns:
        A copy of each part's output at the time of the call, without a graph. The parts are all those of
        `net.named_modules()` at any depth, except the network itself. The key is the part's name there; if a part is
        called again, the keys of the later calls are "name#2", "name#3" and so on. A part that is not called has no
        entry.
    """
    raise NotImplementedError
