"""The numbers are right, but no gradient flows back.

Only the image is cut off.
"""



def corr2d_1x1(X, K):
    (C, H, W), O = X.shape, len(K)
    return (K.reshape(O, C) @ X.data.reshape(C, H * W)).reshape(O, H, W)
