"""expects: output_too_small"""


def corr2d(X, K):
    (H, W), (h, w) = X.shape, K.shape
    Y = X.new_zeros(H - h + 1, W - w + 1)
    for i in range(1, H - h + 1):
        for j in range(1, W - w + 1):
            Y[i - 1, j - 1] = (X[i - 1 : i - 1 + h, j - 1 : j - 1 + w] * K).sum()
    return Y
