"""One formula for all: connections of one output pixel, by a fan-in for each output map."""

C3_TABLE = (
    *((0, 1, 2), (1, 2, 3), (2, 3, 4), (3, 4, 5), (0, 4, 5), (0, 1, 5)),
    *((0, 1, 2, 3), (1, 2, 3, 4), (2, 3, 4, 5), (0, 3, 4, 5), (0, 1, 4, 5), (0, 1, 2, 5)),
    *((0, 1, 3, 4), (1, 2, 4, 5), (0, 2, 3, 5), (0, 1, 2, 3, 4, 5)),
)


class UnknownKind(ValueError):
    pass


def fan_ins(kind, inputs, outputs, kernel, table):
    match kind:
        case "dense":
            return [inputs] * outputs
        case "conv" if table is not None:
            return [len(set(row)) * kernel**2 for row in table]
        case "conv":
            return [inputs * kernel**2] * outputs
        case "pool":
            return [1] * outputs
    raise UnknownKind(kind)


def layer_params(kind, inputs, outputs, kernel=1, table=None):
    return sum(fan_in + 1 for fan_in in fan_ins(kind, inputs, outputs, kernel, table))


def lenet5_1998():
    result = {}
    for name, size, args in [
        ("C1", 28, ("conv", 1, 6, 5)),
        ("S2", 14, ("pool", 6, 6)),
        ("C3", 10, ("conv", 6, 16, 5, C3_TABLE)),
        ("S4", 5, ("pool", 16, 16)),
        ("C5", 1, ("conv", 16, 120, 5)),
        ("F6", 1, ("dense", 120, 84)),
    ]:
        parameters = layer_params(*args)
        used = parameters + 3 * args[2] if args[0] == "pool" else parameters
        result[name] = {"parameters": parameters, "connections": used * size * size}
    return result
