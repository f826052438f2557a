"""LeNet-5 as published in 1998: how many parameters and connections does each layer have?"""

from collections.abc import Sequence

C3_TABLE = (
    *((0, 1, 2), (1, 2, 3), (2, 3, 4), (3, 4, 5), (0, 4, 5), (0, 1, 5)),
    *((0, 1, 2, 3), (1, 2, 3, 4), (2, 3, 4, 5), (0, 3, 4, 5), (0, 1, 4, 5), (0, 1, 2, 5)),
    *((0, 1, 3, 4), (1, 2, 4, 5), (0, 2, 3, 5), (0, 1, 2, 3, 4, 5)),
)
"""For each of the 16 maps of C3 the maps of S2 that it reads (table I of the paper). Ready to use."""


def layer_params(
    kind: str, inputs: int, outputs: int, kernel: int = 1, table: Sequence[Sequence[int]] | None = None
) -> int:
    """The number of learned parameters of one layer, biases included.

    Args:
        kind: "conv", "pool" (subsampling with one coefficient and one bias for each map) or "dense".
        inputs: maps that come in, or numbers for a dense layer.
        outputs: maps that go out, or numbers for a dense layer. For "pool" the same as `inputs`.
        kernel: side of a convolution's square kernels; the other kinds do not use it.
        table: for each output map of a convolution the input maps that it reads; None if all read all.

    Raises:
        ValueError: for any other kind.
    """
    raise NotImplementedError


def lenet5_1998() -> dict[str, dict[str, int]]:
    """The parameters and connections of C1, S2, C3, S4, C5 and F6, for an image of 32 × 32 pixels.

    Returns:
        For each layer {"parameters": …, "connections": …}. A bias counts as one connection for each output
        pixel that it is added to.
    """
    raise NotImplementedError
