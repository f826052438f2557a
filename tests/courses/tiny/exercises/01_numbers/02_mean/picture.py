"""The mean of ramps of growing length."""

import torch


def picture(submission):
    row = torch.stack([submission.mean(torch.arange(float(n + 1))) for n in range(8)])
    return {"means of 0 … n": row[None].repeat(4, 1)}
