"""Height and width are swapped.

The image is transposed.
"""



def corr2d_1x1(X, K):
    (C, H, W), O = X.shape, len(K)
    return (K.reshape(O, C) @ X.reshape(C, H * W)).reshape(O, H, W).transpose(1, 2)
