"""How much of a gradient is left behind more and more blocks, with the way around and without it."""

import torch
from torch import Tensor

from grader.drawing import lines

BLOCKS, CHANNELS = 24, 8


def picture(submission) -> dict:
    """Gradient norms by depth, through a row of the learner's own `Residual` blocks."""
    torch.manual_seed(0)
    blocks = [submission.Residual(CHANNELS, CHANNELS).eval() for _ in range(BLOCKS)]
    ways = {"with the shortcut: F(X) + X": with_shortcut, "without: F(X) alone": without_shortcut}
    curves = {name: (torch.arange(BLOCKS), arriving(blocks, way).log10()) for name, way in ways.items()}
    return {
        f"The gradient's way back through {BLOCKS} new blocks": lines(
            curves, x="blocks passed on the way back", y="log₁₀ of its norm"
        )
    }


def arriving(blocks, way) -> Tensor:
    """The norms of the gradient at the inputs of the blocks, from the last block to the first."""
    X = torch.randn(4, CHANNELS, 8, 8, generator=torch.Generator().manual_seed(1)).requires_grad_()
    inputs = []
    for block in blocks:
        inputs.append(X)
        X = way(block, X)
    found = torch.autograd.grad((X * torch.randn_like(X)).sum(), inputs)
    return torch.stack([gradient.norm() for gradient in reversed(found)])


def with_shortcut(block, X: Tensor) -> Tensor:
    return block(X)


def without_shortcut(block, X: Tensor) -> Tensor:
    """F(X) through the same parts, then the ReLU."""
    Y = block.bn1(block.conv1(X)).relu()
    return block.bn2(block.conv2(Y)).relu()
