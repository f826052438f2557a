"""The receptive field.

r  receptive field, in image pixels        j  step: image pixels between two neighbours at this depth
"""


def receptive_field(layers: list[tuple[int, int]]) -> int:
    """The square that one pixel sees: r = 1 + Σ (kₗ − 1) · s₁ · … · sₗ₋₁."""
    r, j = 1, 1  # a pixel of the image sees itself, and its neighbour is one pixel away
    for kernel, stride in layers:
        # The window reaches kernel − 1 neighbours further. They stand j apart, whatever this layer's own stride.
        r += (kernel - 1) * j
        j *= stride  # the stride spreads apart what the next layer sees as neighbours
    return r
