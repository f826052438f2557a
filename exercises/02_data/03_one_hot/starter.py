"""One-hot labels: a row of zeros for each label, with a 1 at the place of its class."""

from torch import Tensor


def one_hot(labels: Tensor, num_classes: int) -> Tensor:
    """The one-hot code of each label.

    Args:
        labels: N class numbers from 0 to K − 1, shape (N,), int64. Not every class need occur.
        num_classes: the number of classes, K.

    Returns:
        Y of shape (N, K), float32, with Y[n, k] = 1 where k = labels[n], and 0 elsewhere.
    """
    raise NotImplementedError
