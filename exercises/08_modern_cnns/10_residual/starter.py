"""The residual block: two convolutions, and a way around them."""

from torch import Tensor, nn


class Residual(nn.Module):
    """ReLU(F(X) + X), where F is conv1 → bn1 → ReLU → conv2 → bn2.

    Args:
        input_channels: channels of X.
        num_channels: channels of the output.
        use_1x1conv: whether X passes a 1 × 1 convolution, conv3, before it is added. Then the output may
            have other channels and another size than X.
        strides: stride of conv1 and, where there is one, of conv3.

    Attributes:
        conv1, conv2: `nn.Conv2d`, 3 × 3, padding 1, with bias; conv2 has stride 1.
        bn1, bn2: `nn.BatchNorm2d`, one after each of them.
        conv3: `nn.Conv2d`, 1 × 1, no padding, with bias; None without `use_1x1conv`.
    """

    def __init__(self, input_channels: int, num_channels: int, use_1x1conv: bool = False, strides: int = 1) -> None:
        super().__init__()
        raise NotImplementedError

    def forward(self, X: Tensor) -> Tensor:
        """From (N, input_channels, H, W) to (N, num_channels, ⌈H / strides⌉, ⌈W / strides⌉); X stays as it is."""
        raise NotImplementedError
