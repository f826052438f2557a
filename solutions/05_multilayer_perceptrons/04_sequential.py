"""A container that runs its parts one after the other."""

from torch import Tensor, nn


class MySequential(nn.Module):
    """Part n of … of part 1 of part 0 of X."""

    def __init__(self, *parts: nn.Module) -> None:
        super().__init__()
        for place, part in enumerate(parts):
            self.add_module(str(place), part)  # registered: its parameters are now this module's, too

    def forward(self, X: Tensor) -> Tensor:
        """Hand X on from part to part."""
        for part in self._modules.values():  # in order of registration; `children()` would skip repetitions
            X = part(X)
        return X

    def __len__(self) -> int:
        """One for each place."""
        return len(self._modules)

    def __getitem__(self, i: int) -> nn.Module:
        """A list knows what −1 means, and when to raise IndexError."""
        return list(self._modules.values())[i]
