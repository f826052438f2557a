"""Y = A x with a matrix A made of K, so dx = Aᵀ dy."""

import torch


def corr2d_backward(X, K, dY):
    (H, W), (h, w), (m, n) = X.shape, K.shape, dY.shape
    A = torch.zeros(m, n, H, W)
    B = torch.zeros(m, n, h, w)
    for i in range(m):
        for j in range(n):
            A[i, j, i : i + h, j : j + w] = K
            B[i, j] = X[i : i + h, j : j + w]
    return [(A.reshape(m * n, -1).T @ dY.flatten()).view(H, W), (dY.flatten() @ B.reshape(m * n, -1)).view(h, w)]
