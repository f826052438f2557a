"""Height and width are swapped.

Pairs are (height, width): the first number goes with rows, the second with columns. A frequent place is `F.pad`, whose numbers begin at the *last* dimension: left,
right, and only then top, bottom.
"""

import torch.nn.functional as F


def pair(size):
    return size if isinstance(size, tuple) else (size, size)


def corr2d_padded(X, K, padding, stride):
    (p, q), (s, t) = pair(padding), pair(stride)
    X = F.pad(X, (p, p, q, q))
    return (X.unfold(0, K.shape[0], s).unfold(1, K.shape[1], t) * K).sum((2, 3))
