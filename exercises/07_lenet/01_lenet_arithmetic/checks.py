from grader.checks import outcome_of, tolerance
from grader.tree import Raised

exactly = tolerance(relative=0.0, absolute=0.0, because="counts are whole numbers")

C3_TABLE = (
    *((0, 1, 2), (1, 2, 3), (2, 3, 4), (3, 4, 5), (0, 4, 5), (0, 1, 5)),
    *((0, 1, 2, 3), (1, 2, 3, 4), (2, 3, 4, 5), (0, 3, 4, 5), (0, 1, 4, 5), (0, 1, 2, 5)),
    *((0, 1, 3, 4), (1, 2, 4, 5), (0, 2, 3, 5), (0, 1, 2, 3, 4, 5)),
)


@exactly
def check_worked_example(submission):
    """A convolution from 1 to 6 maps with 5 × 5 kernels has 156 parameters"""
    return submission.layer_params("conv", 1, 6, kernel=5)


@exactly
def check_convolution(submission, rng):
    """A convolution of random sizes, where each output map reads all input maps"""
    (inputs, outputs), kernel = rng.sizes(2, 9), rng.size(2, 7)
    return submission.layer_params("conv", inputs, outputs, kernel=kernel)


@exactly
def check_kernel_of_one_pixel(submission):
    """Without a kernel size it is 1 × 1: one weight for each pair of maps"""
    return submission.layer_params("conv", 3, 4)


@exactly
def check_dense(submission, rng):
    """A dense layer has a weight for each pair and a bias for each output"""
    inputs, outputs = rng.sizes(5, 200)
    return submission.layer_params("dense", inputs, outputs)


@exactly
def check_pool(submission, rng):
    """Subsampling has two parameters for each map"""
    maps = rng.size(3, 50)
    return submission.layer_params("pool", maps, maps)


@exactly
def check_table(submission):
    """With C3's table 1 516 parameters"""
    table = C3_TABLE
    return submission.layer_params("conv", 6, 16, kernel=5, table=table)


@exactly
def check_random_table(submission, rng):
    """With another table: some maps read one, some read several"""
    table = [*(tuple(range(rng.size(1, 3))) for _ in range(rng.size(3, 6))), (0, 1, 2, 3)]
    return submission.layer_params("conv", 5, len(table), kernel=3, table=table)


def check_unknown_kind(submission):
    """Any other kind of layer raises a ValueError"""
    found = outcome_of(lambda: submission.layer_params("recurrent", 3, 4))
    if isinstance(found, Raised) and found.type == "NotImplementedError":
        raise NotImplementedError  # nothing written yet, which is no refusal
    return {"for an unknown kind": found}


def check_layers(submission):
    """The dict has all six layers, each with its parameters and connections"""
    counted = submission.lenet5_1998()
    return {
        layer: dict.fromkeys(counts, "counted") if isinstance(counts, dict) else counts
        for layer, counts in counted.items()
    }


@exactly
def check_c1(submission):
    """C1 has 156 parameters and 122 304 connections"""
    return of("C1", submission.lenet5_1998())


@exactly
def check_s2(submission):
    """S2 has two parameters for each map, and five connections for each output pixel"""
    return of("S2", submission.lenet5_1998())


@exactly
def check_c3(submission):
    """C3 has 1 516 parameters, used at 10 × 10 places"""
    return of("C3", submission.lenet5_1998())


@exactly
def check_s4(submission):
    """S4 has 16 maps of 5 × 5 pixels"""
    return of("S4", submission.lenet5_1998())


@exactly
def check_c5(submission):
    """C5 has 48 120 parameters, used at a single place"""
    return of("C5", submission.lenet5_1998())


@exactly
def check_f6(submission):
    """F6 has 10 164 parameters, and as many connections"""
    return of("F6", submission.lenet5_1998())


def of(layer, counted):
    """What was counted for one layer; everything where the layer is missing."""
    return {layer: counted[layer]} if layer in counted else counted
