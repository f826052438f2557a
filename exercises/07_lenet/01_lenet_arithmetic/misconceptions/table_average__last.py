"""One row of the table is taken for all of them.

The last.
"""

C3_TABLE = (
    *((0, 1, 2), (1, 2, 3), (2, 3, 4), (3, 4, 5), (0, 4, 5), (0, 1, 5)),
    *((0, 1, 2, 3), (1, 2, 3, 4), (2, 3, 4, 5), (0, 3, 4, 5), (0, 1, 4, 5), (0, 1, 2, 5)),
    *((0, 1, 3, 4), (1, 2, 4, 5), (0, 2, 3, 5), (0, 1, 2, 3, 4, 5)),
)


def layer_params(kind, inputs, outputs, kernel=1, table=None):
    if kind == "conv":
        kernels = inputs * outputs if table is None else len(table[-1]) * outputs
        return kernels * kernel**2 + outputs
    if kind == "pool":
        return 2 * outputs
    if kind == "dense":
        return outputs * (inputs + 1)
    raise ValueError(kind)


def conv(params, size):
    return {"parameters": params, "connections": params * size**2}


def pool(maps, size):
    params = layer_params("pool", maps, maps)
    return {"parameters": params, "connections": 5 * maps * size**2}


def dense(params):
    return {"parameters": params, "connections": params}


def lenet5_1998():
    return {
        "C1": conv(layer_params("conv", 1, 6, kernel=5), 28),
        "S2": pool(6, 14),
        "C3": conv(layer_params("conv", 6, 16, kernel=5, table=C3_TABLE), 10),
        "S4": pool(16, 5),
        "C5": conv(layer_params("conv", 16, 120, kernel=5), 1),
        "F6": dense(layer_params("dense", 120, 84)),
    }
