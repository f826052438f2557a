"""The size of a convolution's output, in one direction.

n  size of the image        k  kernel        p  padding        s  stride        d  dilation
"""


def conv_output_size(n: int, kernel: int, padding: int = 0, stride: int = 1, dilation: int = 1) -> int:
    """⌊(n + 2p − d·(k − 1) − 1) / s⌋ + 1."""
    span = dilation * (kernel - 1) + 1  # k numbers have k − 1 distances between them
    room = n + 2 * padding - span  # what remains behind the window at its first place
    return room // stride + 1  # so many steps, rounded down, and the place where it starts


def same_padding(kernel: int) -> int:
    """Half of the k − 1 pixels that the kernel takes away, so that n + 2p − (k − 1) = n."""
    if kernel % 2 == 0:
        raise ValueError(f"a kernel of {kernel} takes {kernel - 1} pixels away, which two ends cannot share evenly")
    return (kernel - 1) // 2
