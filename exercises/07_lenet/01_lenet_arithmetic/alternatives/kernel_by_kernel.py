"""Every weight counted one by one, and connections by walking over the output."""

C3_TABLE = (
    *((0, 1, 2), (1, 2, 3), (2, 3, 4), (3, 4, 5), (0, 4, 5), (0, 1, 5)),
    *((0, 1, 2, 3), (1, 2, 3, 4), (2, 3, 4, 5), (0, 3, 4, 5), (0, 1, 4, 5), (0, 1, 2, 5)),
    *((0, 1, 3, 4), (1, 2, 4, 5), (0, 2, 3, 5), (0, 1, 2, 3, 4, 5)),
)


def layer_params(kind, inputs, outputs, kernel=1, table=None):
    if kind not in {"conv", "pool", "dense"}:
        raise ValueError("conv, pool or dense")
    if kind == "pool":
        return sum(1 + 1 for _ in range(inputs))
    if kind == "dense":
        return inputs * outputs + outputs
    rows = table or [range(inputs)] * outputs
    return sum(sum(kernel * kernel for _ in row) + 1 for row in rows)


def lenet5_1998():
    layers, size = {}, 32
    for name, kind, inputs, outputs, table in [
        ("C1", "conv", 1, 6, None),
        ("S2", "pool", 6, 6, None),
        ("C3", "conv", 6, 16, C3_TABLE),
        ("S4", "pool", 16, 16, None),
        ("C5", "conv", 16, 120, None),
        ("F6", "dense", 120, 84, None),
    ]:
        size = {"conv": size - 4, "pool": size // 2, "dense": 1}[kind]
        parameters = layer_params(kind, inputs, outputs, 5, table)
        for_one_place = 5 * outputs if kind == "pool" else parameters
        layers[name] = dict(connections=for_one_place * size * size, parameters=parameters)
    return layers
