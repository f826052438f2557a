"""There is one column too many.

The same, written otherwise.
"""

import torch


def one_hot(labels, num_classes):
    return (labels[:, None] == torch.arange(num_classes + 1)).float()
