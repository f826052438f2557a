"""The receptive field: how much of the image one pixel of a deep layer depends on."""


def receptive_field(layers: list[tuple[int, int]]) -> int:
    """How many image pixels, along one side, a single pixel of the last layer depends on.

    Args:
        layers: a pair (kernel, stride) for each convolution or pooling, from the image to the output. The list
            is left as it is.

    Returns:
        The side of the square, 1 + Σ (kernel − 1) · (product of the strides of all earlier layers). 1 for an
        empty list. Where strides leave gaps, they belong to the square.
    """
    raise NotImplementedError
