"""A reshape mixes pixels and channels.

On the way back.
"""



def corr2d_1x1(X, K):
    (C, H, W), O = X.shape, len(K)
    return (X.reshape(C, H * W).T @ K.reshape(O, C).T).reshape(O, H, W)
