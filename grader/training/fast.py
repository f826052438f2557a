"""The project's own epoch: the signature of the learner's `train_epoch`, and nothing that waits for the device."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import torch
from torch import Tensor, nn

from grader.training.devices import has_bfloat16

Epoch = Callable[[nn.Module, Iterable[tuple[Tensor, Tensor]], nn.Module, torch.optim.Optimizer], tuple[float, float]]


def fast_epoch(device: torch.device, autocast: bool) -> Epoch:
    """One epoch on `device`, with activations in bfloat16 where `autocast` asks for it and the device has it."""
    autocast = autocast and has_bfloat16(device)

    def train_epoch(
        net: nn.Module,
        train_iter: Iterable[tuple[Tensor, Tensor]],
        loss: nn.Module,
        updater: torch.optim.Optimizer,
    ) -> tuple[float, float]:
        """Mean loss and accuracy over the images; both are added up on the device and read once, at the end."""
        net.train()
        total = torch.zeros((), device=device)
        right = torch.zeros((), dtype=torch.int64, device=device)
        count = 0
        for X, y in train_iter:
            with torch.autocast(device.type, torch.bfloat16, enabled=autocast):
                logits = net(X)
                value = loss(logits, y)
            updater.zero_grad(set_to_none=True)
            value.backward()
            updater.step()
            total += value.detach() * len(y)
            right += (logits.detach().argmax(1) == y).sum()
            count += len(y)
        return float(total) / count, int(right) / count

    return train_epoch


def made_fast(net: nn.Module) -> nn.Module:
    """The same network with its weights laid out as the device's convolutions like them."""
    torch.set_float32_matmul_precision("high")
    torch.backends.cudnn.benchmark = True
    return net.to(memory_format=torch.channels_last)
