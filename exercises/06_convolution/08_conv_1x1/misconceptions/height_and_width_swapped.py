"""Height and width are swapped.

The pixels lie row by row, so they fold back into (O, H, W). Into (O, W, H) the rows are cut at the wrong length.
"""



def corr2d_1x1(X, K):
    (C, H, W), O = X.shape, len(K)
    return (K.reshape(O, C) @ X.reshape(C, H * W)).reshape(O, W, H)
