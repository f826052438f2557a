"""The arithmetic of LeNet-5 (LeCun, Bottou, Bengio and Haffner, 1998, section II)."""

from collections.abc import Sequence

C3_TABLE = (
    *((0, 1, 2), (1, 2, 3), (2, 3, 4), (3, 4, 5), (0, 4, 5), (0, 1, 5)),
    *((0, 1, 2, 3), (1, 2, 3, 4), (2, 3, 4, 5), (0, 3, 4, 5), (0, 1, 4, 5), (0, 1, 2, 5)),
    *((0, 1, 3, 4), (1, 2, 4, 5), (0, 2, 3, 5), (0, 1, 2, 3, 4, 5)),
)


def layer_params(
    kind: str, inputs: int, outputs: int, kernel: int = 1, table: Sequence[Sequence[int]] | None = None
) -> int:
    """The number of learned parameters of one layer, biases included."""
    match kind:
        case "conv":
            # One kernel for each pair of an input map and an output map that reads it, one bias for each output map.
            kernels = inputs * outputs if table is None else sum(len(read) for read in table)
            return kernels * kernel**2 + outputs
        case "pool":
            return 2 * outputs  # one coefficient, shared by the four pixels, and one bias
        case "dense":
            return outputs * (inputs + 1)
    raise ValueError(f"no such kind of layer: {kind}")


def lenet5_1998() -> dict[str, dict[str, int]]:
    """The parameters and connections of C1, S2, C3, S4, C5 and F6."""
    c1 = layer_params("conv", 1, 6, kernel=5)  # 32 − 5 + 1 = 28 pixels
    s2 = layer_params("pool", 6, 6)  # 14 pixels
    c3 = layer_params("conv", 6, 16, kernel=5, table=C3_TABLE)  # 14 − 5 + 1 = 10 pixels
    s4 = layer_params("pool", 16, 16)  # 5 pixels
    c5 = layer_params("conv", 16, 120, kernel=5)  # 5 − 5 + 1 = 1 pixel
    f6 = layer_params("dense", 120, 84)
    return {
        "C1": {"parameters": c1, "connections": c1 * 28**2},  # every place uses all of the layer's parameters
        "S2": {"parameters": s2, "connections": 6 * 14**2 * (4 + 1)},  # 4 pixels and the bias, for each output pixel
        "C3": {"parameters": c3, "connections": c3 * 10**2},
        "S4": {"parameters": s4, "connections": 16 * 5**2 * (4 + 1)},
        "C5": {"parameters": c5, "connections": c5 * 1**2},  # a single place: nothing is shared
        "F6": {"parameters": f6, "connections": f6},
    }
