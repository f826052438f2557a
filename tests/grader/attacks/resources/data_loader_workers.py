"""expects: failed|crashed|timed_out
Loads its pixels by a DataLoader with worker processes.
"""
import torch


def corr2d(X, K):
    return torch.stack(list(torch.utils.data.DataLoader(X.detach(), num_workers=2)))
