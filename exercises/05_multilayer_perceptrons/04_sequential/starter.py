"""A container that runs its parts one after the other."""

from torch import Tensor, nn


class MySequential(nn.Module):
    """Runs its parts in the order in which they were handed in, each on the output of the one before.

    Part i is registered under the name str(i), so that the keys of the state dict are "0.weight", "0.bias",
    "1.weight" and so on, just as in `nn.Sequential`, which is not to be used. The same part may come several times.

    Args:
        *parts: any number of modules; also none.
    """

    def __init__(self, *parts: nn.Module) -> None:
        super().__init__()
        raise NotImplementedError

    def forward(self, X: Tensor) -> Tensor:
        """From the input of the first part to the output of the last; X itself where there are no parts."""
        raise NotImplementedError

    def __len__(self) -> int:
        """How many parts there are; a part that comes twice counts twice."""
        raise NotImplementedError

    def __getitem__(self, i: int) -> nn.Module:
        """Part i itself, from 0; negative i counts from the end. Raises IndexError where there is no such part."""
        raise NotImplementedError
