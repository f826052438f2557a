"""The dense block, whose layers append channels, and the transition, which makes them fewer again."""

from torch import Tensor, nn


def conv_block(input_channels: int, num_channels: int) -> nn.Module:
    """Make one layer of a dense block: batch norm → ReLU → 3 × 3 convolution with padding 1 and bias.

    Returns:
        A new module, from (N, input_channels, H, W) to (N, num_channels, H, W).
    """
    raise NotImplementedError


class DenseBlock(nn.Module):
    """`num_convs` layers. Each reads all channels there are so far, and appends `growth` new ones behind them.

    Args:
        num_convs: number of layers, each a `conv_block`.
        input_channels: channels of X.
        growth: channels that each layer appends.
    """

    def __init__(self, num_convs: int, input_channels: int, growth: int) -> None:
        super().__init__()
        raise NotImplementedError

    def forward(self, X: Tensor) -> Tensor:
        """From (N, input_channels, H, W) to (N, input_channels + num_convs · growth, H, W).

        The channels of X come first, then those of each layer in turn. X stays as it is.
        """
        raise NotImplementedError


def transition_block(input_channels: int, num_channels: int) -> nn.Module:
    """Make a transition: batch norm → ReLU → 1 × 1 convolution with bias → 2 × 2 average pooling with stride 2.

    Returns:
        A new module, from (N, input_channels, H, W) to (N, num_channels, ⌊H / 2⌋, ⌊W / 2⌋).
    """
    raise NotImplementedError
