"""The kernel moves by its own size.

It steps over places where it would fit, and the windows do not overlap. Here it moves by one row and one column at a time, so there are
H − h + 1 places from top to bottom. (Moving by more than one is called a stride, and comes later.)
"""


def corr2d(X, K):
    h, w = K.shape
    patches = X.unfold(0, h, h).unfold(1, w, w)
    return (patches * K).sum(dim=(2, 3))
