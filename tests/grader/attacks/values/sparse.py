"""expects: failed
Returns sparse tensors, coordinates and compressed rows.
"""
import torch


def corr2d(X, K):
    Y = torch.eye(X.shape[0] - K.shape[0] + 1, X.shape[1] - K.shape[1] + 1)
    return Y.to_sparse() if X.shape[0] % 2 else Y.to_sparse_csr()
