"""One-hot labels.

N  labels      K  classes
"""

import torch
from torch import Tensor


def one_hot(labels_N: Tensor, num_classes: int) -> Tensor:
    """Y[n, k] = 1 if k = labels[n], else 0."""
    codes_KK = torch.eye(num_classes)  # row k is the code of class k
    return codes_KK[labels_N]  # one row for each label: (N, K)
