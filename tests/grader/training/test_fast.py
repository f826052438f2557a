"""What the project's own epoch computes in."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from grader.training.fast import fast_epoch


class Watched(nn.Module):
    """One layer that remembers the dtype of what it computed."""

    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.Linear(4, 2)
        self.dtypes: set[torch.dtype] = set()

    def forward(self, X: torch.Tensor) -> torch.Tensor:
        scores: torch.Tensor = self.layer(X)
        self.dtypes.add(scores.dtype)
        return scores


@pytest.mark.parametrize(
    ("autocast", "known", "dtype"),
    [
        (True, {"avx512_bf16": True, "amx_bf16": False}, torch.bfloat16),
        (True, {"avx512_bf16": False, "avx2": True}, torch.float32),
        (True, None, torch.float32),  # torch 2.8 cannot tell
        (False, {"avx512_bf16": True}, torch.float32),
    ],
)
def test_autocast_is_for_processors_that_have_bfloat16(monkeypatch, autocast, known, dtype):
    monkeypatch.delattr(torch.cpu, "get_capabilities", raising=False)
    if known is not None:
        monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: known, raising=False)
    net = Watched()
    updater = torch.optim.SGD(net.parameters(), lr=0.1)
    batches = [(torch.ones(3, 4), torch.tensor([0, 1, 0]))]
    fast_epoch(torch.device("cpu"), autocast)(net, batches, nn.CrossEntropyLoss(), updater)
    assert net.dtypes == {dtype}
