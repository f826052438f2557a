"""What weight sharing saves, layer by layer; and which maps of S2 each map of C3 reads."""

import torch

from grader.drawing import lines


def picture(submission) -> dict:
    """A chart of the learner's own `lenet5_1998`, and an image of the table that C3's number comes from."""
    layers = submission.lenet5_1998().values()
    numbers = torch.arange(1, len(layers) + 1)
    curves = {
        name: (numbers, torch.tensor([float(layer[name]) for layer in layers]).log10())
        for name in ("connections", "parameters")
    }
    reads = torch.zeros(6, 16)
    for output, inputs in enumerate(submission.C3_TABLE):
        reads[list(inputs), output] = 1.0
    return {
        "C1, S2, C3, S4, C5, F6: where weights are shared the two lie far apart": lines(
            curves, x="layer", y="log₁₀ of how many"
        ),
        "C3: its 16 maps (columns) and the 6 maps of S2 that each reads (rows)": enlarged(reads),
    }


def enlarged(table, block=4):
    """Each cell as a square."""
    return table.repeat_interleave(block, 0).repeat_interleave(block, 1)
