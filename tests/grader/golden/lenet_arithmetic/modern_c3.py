"""expects: full_table"""

C3_TABLE = (
    *((0, 1, 2), (1, 2, 3), (2, 3, 4), (3, 4, 5), (0, 4, 5), (0, 1, 5)),
    *((0, 1, 2, 3), (1, 2, 3, 4), (2, 3, 4, 5), (0, 3, 4, 5), (0, 1, 4, 5), (0, 1, 2, 5)),
    *((0, 1, 3, 4), (1, 2, 4, 5), (0, 2, 3, 5), (0, 1, 2, 3, 4, 5)),
)


def layer_params(kind, inputs, outputs, kernel=1, table=None):
    if kind == "dense":
        return (inputs + 1) * outputs
    elif kind == "pool":
        return inputs + outputs
    elif kind == "conv":
        pairs = [(i, o) for o in range(outputs) for i in (range(inputs) if table is None else table[o])]
        return len(pairs) * kernel * kernel + outputs
    raise ValueError("conv, pool or dense")


def lenet5_1998():
    p = {
        "C1": layer_params("conv", 1, 6, 5),
        "S2": layer_params("pool", 6, 6),
        "C3": layer_params("conv", 6, 16, kernel=5),
        "S4": layer_params("pool", 16, 16),
        "C5": layer_params("conv", 16, 120, 5),
        "F6": layer_params("dense", 120, 84),
    }
    connections = {"C1": p["C1"] * 784, "S2": 6 * 196 * 5, "C3": p["C3"] * 100, "S4": 16 * 25 * 5, "C5": p["C5"], "F6": p["F6"]}
    return {layer: {"parameters": p[layer], "connections": connections[layer]} for layer in p}
