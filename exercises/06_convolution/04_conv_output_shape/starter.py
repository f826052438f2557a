"""The size of a convolution's output."""


def conv_output_size(n: int, kernel: int, padding: int = 0, stride: int = 1, dilation: int = 1) -> int:
    """At how many places a window fits, in one direction.

    Args:
        n: size of the image in pixels (its height or its width).
        kernel: size of the kernel, from 1. The image, padded, is at least as large as what the kernel spans.
        padding: pixels added at each of the two ends.
        stride: how many pixels the window moves at a time, from 1.
        dilation: how far apart the kernel's numbers lie, from 1 (side by side).

    Returns:
        The size of the output in pixels, an int: ⌊(n + 2·padding − dilation·(kernel − 1) − 1) / stride⌋ + 1.
    """
    raise NotImplementedError


def same_padding(kernel: int) -> int:
    """The padding, at each end, with which an image keeps its size when stride and dilation are 1.

    Raises:
        ValueError: the kernel is even; there is no such padding.
    """
    raise NotImplementedError
