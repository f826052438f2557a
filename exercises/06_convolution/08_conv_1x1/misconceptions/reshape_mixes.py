"""A reshape mixes pixels and channels.

`reshape` keeps the numbers in their order and only cuts the row of them elsewhere: from (C, H, W) it can give (C, H·W), but asked for (H·W, C) it puts neighbouring pixels of one channel where the channels of one pixel should be.
The same holds on the way back, from (H·W, O). Where dimensions have to change places, use `permute` or `.T`.
"""



def corr2d_1x1(X, K):
    (C, H, W), O = X.shape, len(K)
    return (X.reshape(H * W, C) @ K.reshape(O, C).T).T.reshape(O, H, W)
