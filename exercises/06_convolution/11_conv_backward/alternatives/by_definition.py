"""Number by number, as the formulas say."""

import torch


def corr2d_backward(X, K, dY):
    dX, dK = X.clone().zero_(), K.clone().zero_()
    for m in range(X.size(0)):
        for n in range(X.size(1)):
            for a in range(K.size(0)):
                for b in range(K.size(1)):
                    if 0 <= m - a < dY.size(0) and 0 <= n - b < dY.size(1):
                        dX[m, n] += K[a, b] * dY[m - a, n - b]
                        dK[a, b] += X[m, n] * dY[m - a, n - b]
    return dX, dK
