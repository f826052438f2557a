"""The result is not float32.

It is compared with a network's outputs and multiplied with them, and they are float32. A comparison gives True and False, int64 labels make
an int64 tensor: convert it, or make the zeros and ones float32 from the start.
"""

import torch


def one_hot(labels, num_classes):
    return torch.eye(num_classes, dtype=torch.int64)[labels]
