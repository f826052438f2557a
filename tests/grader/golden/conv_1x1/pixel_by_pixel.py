"""expects: many_small_products"""

import torch


def corr2d_1x1(X, K):
    C, H, W = X.shape
    Y = torch.zeros(K.shape[0], H, W)
    for i in range(H):
        for j in range(W):
            Y[:, i, j] = torch.mv(K.reshape(-1, C), X[:, i, j])
    return Y
