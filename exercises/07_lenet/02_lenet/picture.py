"""A handwritten digit on its way through the learner's LeNet: 6 maps of 14 × 14, then 16 maps of 5 × 5."""

import torch
from torch import Tensor, nn, tensor
from torch.nn.functional import interpolate, pad
from torch.overrides import TorchFunctionMode

THREE = tensor(
    [
        [0.0, 0, 7, 15, 13, 1, 0, 0],
        [0, 8, 13, 6, 15, 4, 0, 0],
        [0, 2, 1, 13, 13, 0, 0, 0],
        [0, 0, 2, 15, 11, 1, 0, 0],
        [0, 0, 0, 1, 12, 12, 1, 0],
        [0, 0, 0, 0, 1, 10, 8, 0],
        [0, 0, 8, 4, 5, 14, 9, 0],
        [0, 0, 7, 13, 13, 9, 0, 0],
    ]
)
"""The fourth image of scikit-learn's digits, 0 to 16."""

KERNELS = tensor(
    [
        [-6, -4, -4, -3, -2, -3, -2, 2, 2, 2, 0, 4, 7, 6, 4, 2, 5, 6, 6, 4, -2, 3, 4, 3, 0],
        [6, 7, 5, 4, 2, 1, 0, 1, -2, 0, -3, -2, -5, -5, -4, -3, -3, -7, -4, -5, -3, -3, -4, -2, -1],
        [5, 6, 4, 5, 3, 2, 3, 2, -1, -1, -1, -3, -2, -5, -3, -4, -6, -6, -3, -4, -3, -4, -5, -2, -4],
        [0, -1, -3, -1, -1, -4, -6, -4, -6, -5, -3, -6, -4, -6, -4, -2, -1, -1, -1, 2, 4, 4, 3, 4, 4],
        [-1, -2, -1, -3, -2, -4, -4, -4, -6, -5, -2, -4, -4, -4, -6, 0, -2, -2, -2, 1, 3, 2, 1, 4, 5],
        [-2, -2, 3, 4, 6, -4, 2, 6, 6, 7, -3, -1, 6, 6, 7, -5, -2, 1, 3, 0, -8, -6, -2, -5, -4],
    ]
)
BIASES = tensor([-8, 3, 4, 6, 5, -7])
"""What the first convolution had learned after 25 epochs of scikit-learn's digits, in tenths."""


def picture(submission) -> dict[str, Tensor]:
    """Images (H, W) by title, made with the learner's own `make_lenet`."""
    torch.manual_seed(0)
    net = with_trained_kernels(submission.make_lenet())
    X = pad(interpolate(THREE[None, None] / 16, scale_factor=3, mode="bilinear"), (2, 2, 2, 2))
    with torch.no_grad(), Maps() as maps:
        net(X)
    return {
        "X: a handwritten 3": X[0, 0],
        "six trained kernels: each looks for a stroke of its own": in_rows(KERNELS.view(6, 5, 5).float(), 6),
        "what they find, behind the first pooling: 6 × 14 × 14": in_rows(maps.last(6, 14, 14), 3),
        "behind the second pooling, not trained yet: 16 × 5 × 5": in_rows(maps.last(16, 5, 5), 8),
    }


def with_trained_kernels(net: nn.Module) -> nn.Module:
    """Gives the first convolution the weights above; the others stay as they were made."""
    with torch.no_grad():
        for parameter in net.parameters():
            if parameter.numel() == KERNELS.numel():
                parameter.copy_(KERNELS.view_as(parameter) / 10)
            elif parameter.shape == BIASES.shape:
                parameter.copy_(BIASES / 10)
    return net


class Maps(TorchFunctionMode):
    """Keeps all that is computed, whether by modules or by functions."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[Tensor] = []

    def __torch_function__(self, func, types, args=(), kwargs=None):
        result = func(*args, **(kwargs or {}))
        if isinstance(result, Tensor):
            self.seen.append(result)
        return result

    def last(self, *shape: int) -> Tensor:
        """The last maps of that shape, without N."""
        return next(result[0] for result in reversed(self.seen) if result.shape == (1, *shape))


def in_rows(maps: Tensor, columns: int) -> Tensor:
    """Maps (C, h, w) side by side in rows, one column and one row of black between them; each is scaled by itself."""
    low, high = maps.amin((1, 2), keepdim=True), maps.amax((1, 2), keepdim=True)
    framed = pad((maps - low) / (high - low), (0, 1, 0, 1))
    return torch.cat([torch.cat(list(row), dim=1) for row in framed.split(columns)])
