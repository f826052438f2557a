"""expects: forbidden"""

import torch


def one_hot(labels, num_classes):
    return torch.nn.functional.one_hot(labels, num_classes).float()
