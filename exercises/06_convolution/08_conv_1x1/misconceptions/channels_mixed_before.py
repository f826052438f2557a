"""All input channels get the same weight.

The channels of X are added up first, or the weights are. Each output channel has a weight of its own for *each* input channel: Σ_c K[o, c] · X[c].
"""



def corr2d_1x1(X, K):
    (C, H, W), O = X.shape, len(K)
    return K.reshape(O, C).sum(1)[:, None, None] * X.sum(0)
