"""The norm of the distances."""

import torch


def standardize(train, test):
    n = train.shape[0]
    centred = train - train.mean(0)
    sd = torch.linalg.vector_norm(centred, dim=0) / n**0.5
    sd = sd + (sd == 0).float()
    return centred / sd, (test - train.mean(0)) / sd
