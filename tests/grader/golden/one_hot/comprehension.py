"""expects: python_loop"""

import torch


def one_hot(labels, num_classes):
    Y = torch.zeros(len(labels), num_classes)
    for n in range(len(labels)):
        Y[n][labels[n]] = 1.0
    return Y
