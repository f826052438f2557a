"""expects: classes_from_the_labels"""

import torch


def one_hot(labels, num_classes):
    K = labels.max().item() + 1
    Y = torch.zeros(len(labels), K)
    Y[range(len(labels)), labels] = 1
    return Y
