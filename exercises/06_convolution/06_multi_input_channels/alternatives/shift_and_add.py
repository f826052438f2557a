"""The channels weighted and summed for each number of the kernel, shifted, and added."""


def corr2d_multi_in(X, K):
    (_, H, W), (_, h, w) = X.shape, K.shape
    return sum(
        (X[:, a : H - h + 1 + a, b : W - w + 1 + b] * K[:, a, b, None, None]).sum(0)
        for a in range(h)
        for b in range(w)
    )
