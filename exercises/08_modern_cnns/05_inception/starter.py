"""The Inception block: four ways of looking, side by side."""

from torch import Tensor, nn


class Inception(nn.Module):
    """Four paths that read the same X and keep its height and width, concatenated along the channels.

    path 1: 1 × 1 convolution to c1 channels
    path 2: 1 × 1 convolution to c2[0] channels, then 3 × 3 convolution, padding 1, to c2[1] channels
    path 3: 1 × 1 convolution to c3[0] channels, then 5 × 5 convolution, padding 2, to c3[1] channels
    path 4: 3 × 3 max pooling, stride 1, padding 1, then 1 × 1 convolution to c4 channels

    A ReLU follows each of the six convolutions. All of them have stride 1 and a bias.

    Args:
        in_channels: channels of X.
        c1, c4: channels that the first and the last path give.
        c2, c3: pairs, channels after the first and after the second convolution of the second and the third path.
    """

    def __init__(self, in_channels: int, c1: int, c2: tuple[int, int], c3: tuple[int, int], c4: int) -> None:
        super().__init__()
        raise NotImplementedError

    def forward(self, X: Tensor) -> Tensor:
        """From (N, in_channels, H, W) to (N, c1 + c2[1] + c3[1] + c4, H, W), in the order of the paths.

        X stays as it is.
        """
        raise NotImplementedError
