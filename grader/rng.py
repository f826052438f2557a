"""What a grading's seed decides: the inputs of a check, and whatever the code under test draws itself."""

from __future__ import annotations

import hashlib
import random

import numpy as np
import torch
from torch import Tensor


def derive_seed(seed: int, name: str) -> int:
    """A seed for one check, so that a check's inputs do not depend on the checks before it."""
    digest = hashlib.sha256(f"{seed}:{name}".encode()).digest()
    return int.from_bytes(digest[:6], "big")


def seed_everything(seed: int) -> None:
    """Seed torch's CPU generator, numpy and random alike (`torch.manual_seed` would take 5 ms for devices unused)."""
    torch.default_generator.manual_seed(seed)
    np.random.seed(seed % 2**32)
    random.seed(seed)


class Rng:
    """Random inputs: the same in worker and judge. All tensors are fresh, contiguous and on the CPU."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._generator = torch.Generator().manual_seed(seed)

    def generator(self) -> torch.Generator:
        """A new torch generator, to hand to the code under test."""
        return torch.Generator().manual_seed(self.size(0, 2**31 - 1))

    def size(self, low: int, high: int) -> int:
        """A whole number from `low` to `high`, both included."""
        return int(torch.randint(low, high + 1, (), generator=self._generator))

    def sizes(self, low: int, high: int, count: int = 2) -> tuple[int, ...]:
        """`count` different whole numbers from `low` to `high`, both included."""
        order = torch.randperm(high - low + 1, generator=self._generator)[:count]
        return tuple(int(n) + low for n in order)

    def normal(self, *shape: int) -> Tensor:
        """Standard normal float32 of that shape."""
        return torch.randn(*shape, generator=self._generator)

    def uniform(self, *shape: int, low: float = 0.0, high: float = 1.0) -> Tensor:
        """Uniform float32 in [low, high) of that shape."""
        return torch.rand(*shape, generator=self._generator) * (high - low) + low

    def integers(self, low: int, high: int, *shape: int) -> Tensor:
        """int64 from `low` to `high`, both included, of that shape."""
        return torch.randint(low, high + 1, shape, generator=self._generator)

    def permutation(self, n: int) -> Tensor:
        """The numbers 0 … n−1 in random order, int64."""
        return torch.randperm(n, generator=self._generator)
