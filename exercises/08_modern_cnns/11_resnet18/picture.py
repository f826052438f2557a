"""How much gradient arrives at each block of a long stage, with the way around and without it."""

import torch
from torch import nn

from grader.drawing import lines

BLOCKS = 16


def picture(submission) -> dict:
    """Gradient norms by depth, in a stage of 16 blocks made with the learner's own `resnet_block`."""
    return {
        "new, in eval mode (no normalisation yet): without it the gradient fades": norms(submission, False),
        "new, in training mode (normalised): without it the gradient swells": norms(submission, True),
    }


def norms(submission, training):
    """The size of the gradient at conv1 of each block, from the first block to the last."""
    curves = {}
    for name, way in (("with the shortcut", with_shortcut), ("without", without_shortcut)):
        torch.manual_seed(0)
        stage = submission.resnet_block(8, 8, BLOCKS, first_block=True).train(training)
        blocks = [part for part in stage.modules() if isinstance(getattr(part, "conv1", None), nn.Module)]
        X = torch.randn(8, 8, 8, 8)
        for block in blocks:
            X = way(block, X)
        (X * torch.randn(X.shape)).sum().backward()
        sizes = torch.stack([block.conv1.weight.grad.norm() for block in blocks])
        curves[name] = (torch.arange(1, len(blocks) + 1), sizes.log10())
    return lines(curves, x="block", y="size of the gradient, as a power of ten")


def with_shortcut(block, X):
    return block(X)


def without_shortcut(block, X):
    """F(X) alone, through the same parts."""
    Y = block.bn1(block.conv1(X)).relu()
    return block.bn2(block.conv2(Y)).relu()
