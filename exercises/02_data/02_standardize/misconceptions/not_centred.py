"""The columns are divided by σ, but their means are not subtracted.

z = (x − μ) / σ: centre first, then divide. Mind the brackets, for division binds closer than subtraction.
"""

import torch


def standardize(train, test):
    sd = train.std(0, correction=0)
    sd = torch.where(sd > 0, sd, 1.0)
    return train / sd, test / sd
