"""All products by broadcasting, summed over the channels: (O, C, H, W)."""


def corr2d_1x1(X, K):
    return (K * X.unsqueeze(0)).sum(dim=1)
