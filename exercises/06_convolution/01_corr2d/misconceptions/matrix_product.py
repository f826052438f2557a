"""The patch and the kernel are multiplied as matrices.

`@` and `torch.matmul` combine rows with columns. Here each number of the patch meets only the number of the kernel that lies on it:
elementwise, `*`, and then the sum. With a kernel that is not square `@` does not even fit.
"""

import torch


def corr2d(X, K):
    h, w = K.shape
    rows = range(X.shape[0] - h + 1)
    columns = range(X.shape[1] - w + 1)
    return torch.stack([torch.stack([(X[i : i + h, j : j + w] @ K).sum() for j in columns]) for i in rows])
