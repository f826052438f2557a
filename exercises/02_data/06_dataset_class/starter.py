"""A data set of points, and a loader that makes batches of it."""

from collections.abc import Callable

from torch import Generator, Tensor
from torch.utils.data import DataLoader, Dataset


class PointsDataset(Dataset):
    """Rows of features with their labels.

    Args:
        X: features, shape (N, …), N rows first.
        y: labels or targets, shape (N, …), entry i belongs to row i.
        transform: a function that takes one x and returns what is to stand in its place, or None.
    """

    def __init__(self, X: Tensor, y: Tensor, transform: Callable[[Tensor], Tensor] | None = None) -> None:
        raise NotImplementedError

    def __len__(self) -> int:
        """The number of rows, N."""
        raise NotImplementedError

    def __getitem__(self, i: int) -> tuple[Tensor, Tensor]:
        """Row i, for i from −N to N − 1; negative numbers count from the end.

        Returns:
            (x, label): x is X[i], of shape (…), passed through the transform at each call if there is one; label is
            y[i], a tensor, never transformed.

        Raises:
            IndexError: for any other i.
        """
        raise NotImplementedError


def make_loader(ds: Dataset, batch_size: int, shuffle: bool, generator: Generator) -> DataLoader:
    """Make a loader that gives one epoch of batches (X_b, y_b) each time it is walked through.

    Args:
        ds: any data set.
        batch_size: rows in a batch; the last batch may be shorter and is kept.
        shuffle: whether the rows come in random order, a new one in every epoch; otherwise as in the data set.
        generator: the source of all randomness; the same state gives the same orders.
    """
    raise NotImplementedError
