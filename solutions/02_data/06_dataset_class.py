"""A data set of points, and a loader that makes batches of it.

N  rows        …  the shape of one row
"""

from collections.abc import Callable

from torch import Generator, Tensor
from torch.utils.data import DataLoader, Dataset


class PointsDataset(Dataset):
    """Row i is (transform(X[i]), y[i])."""

    def __init__(self, X: Tensor, y: Tensor, transform: Callable[[Tensor], Tensor] | None = None) -> None:
        self.X, self.y = X, y
        self.transform = transform

    def __len__(self) -> int:
        """N."""
        return len(self.X)

    def __getitem__(self, i: int) -> tuple[Tensor, Tensor]:
        """One row and its label."""
        x = self.X[i]  # a tensor counts negative numbers from the end, and raises IndexError, as a list does
        if self.transform is not None:
            x = self.transform(x)  # here and not in the constructor: each time the row is read
        return x, self.y[i]


def make_loader(ds: Dataset, batch_size: int, shuffle: bool, generator: Generator) -> DataLoader:
    """⌈N / batch_size⌉ batches in each epoch, the last one perhaps shorter."""
    return DataLoader(ds, batch_size=batch_size, shuffle=shuffle, generator=generator)
