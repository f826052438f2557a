"""The learner's functions as a network that the loops can train."""

import torch
from torch import Tensor, nn


class SoftmaxRegression(nn.Module):
    """`net` over parameters from `init_params`. The loops take logits; a logarithm of probabilities is some."""

    def __init__(self, submission):
        super().__init__()
        W, b = submission.init_params(torch.Generator().manual_seed(torch.initial_seed()))
        self.W, self.b = nn.Parameter(W.detach()), nn.Parameter(b.detach())
        self.net = submission.net

    def forward(self, X: Tensor) -> Tensor:
        """Logits (N, K) of images (N, 1, H, W)."""
        return self.net(self.W, self.b, X).clamp_min(1e-30).log()


def network(submission):
    """What is trained."""
    return SoftmaxRegression(submission)
