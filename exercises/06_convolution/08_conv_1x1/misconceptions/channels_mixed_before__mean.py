"""All input channels get the same weight.

Their mean.
"""



def corr2d_1x1(X, K):
    (C, H, W), O = X.shape, len(K)
    return K.reshape(O, C).mean(1)[:, None, None] * X.sum(0)
