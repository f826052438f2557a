"""Min-max scaling.

N  samples, in the rows      D  features, in the columns
"""

import torch
from torch import Tensor


def min_max_scale(X_ND: Tensor) -> Tensor:
    """x′ = (x − min) / (max − min), with the min and max of the number's own column."""
    min_D = X_ND.amin(dim=0)  # dim=0: the rows disappear, one number is left for each column
    range_D = X_ND.amax(dim=0) - min_D
    # A constant column has the range 0; there x − min is 0 as well, and 0 / 1 is what we want.
    divisor_D = torch.where(range_D > 0, range_D, 1.0)
    return (X_ND - min_D) / divisor_D
