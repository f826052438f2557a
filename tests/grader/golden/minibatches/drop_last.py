"""expects: last_batch_dropped"""

from torch.utils.data import DataLoader, TensorDataset
import torch


def data_iter(X, y, batch_size, generator):
    return DataLoader(TensorDataset(X, y), batch_size, shuffle=True, drop_last=True, generator=generator)
