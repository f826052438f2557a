"""Standardising.

N  training samples      M  test samples      D  features, in the columns
"""

import torch
from torch import Tensor


def standardize(train_ND: Tensor, test_MD: Tensor) -> tuple[Tensor, Tensor]:
    """Both tables as z = (x − μ) / σ, with μ and σ of the training data."""
    mean_D = train_ND.mean(dim=0)
    std_D = train_ND.std(dim=0, correction=0)  # biased: divided by n
    divisor_D = torch.where(std_D > 0, std_D, 1.0)  # a constant column is only centred
    # The same μ and σ for the test data: nothing of them may leak into the scaling.
    return (train_ND - mean_D) / divisor_D, (test_MD - mean_D) / divisor_D
