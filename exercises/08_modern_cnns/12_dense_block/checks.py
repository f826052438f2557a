import torch
from torch import tensor
from torch.nn.parameter import UninitializedParameter

from grader.checks import Gradients, fill, gradients, module_gradients, shapes, tolerance

magnified = tolerance(
    relative=1e-3,
    absolute=1e-4,
    because="each batch normalisation magnifies the rounding errors of the layers before it",
)


def check_worked_example(submission):
    """Gives X, 0 1 / 3 0 and 0 2 / 6 0 for the lesson's example"""
    net = ready(submission.DenseBlock(2, 1, 1), 1).eval()
    with torch.no_grad():
        for parameter in net.parameters():
            if parameter.dim() == 4:
                parameter.zero_()[..., 1, 1] = 1.0
            elif bool((parameter != 1).any()):  # a scale is 1 at first and stays so
                parameter.zero_()
    return net(tensor([[[[-2.0, 1], [3, -4]]]]))


def check_conv_block_size(submission, rng):
    """conv_block changes the number of channels and keeps height and width"""
    layer = ready(submission.conv_block(3, 5), 3)
    return zeros_like(layer(rng.normal(2, 3, *rng.sizes(3, 7))))


def check_conv_block_parameters(submission):
    """conv_block normalises the channels that come in, then convolves them, with bias"""
    return {"shapes of the parameters": shapes(ready(submission.conv_block(3, 5), 3))}


def check_conv_block(submission, rng):
    """conv_block, with the same weights, gives the reference's output: batch norm, ReLU, convolution"""
    layer = fill(ready(submission.conv_block(4, 3), 4), rng)
    return layer(rng.normal(3, 4, *rng.sizes(3, 7)))


def check_conv_block_of_single_image(submission, rng):
    """In evaluation mode conv_block takes one image of one channel"""
    layer = fill(ready(submission.conv_block(1, 2), 1), rng).eval()
    return layer(rng.normal(1, 1, 5, 4))


def check_channels(submission, rng):
    """DenseBlock(2, 3, 10) makes 3 + 2 · 10 = 23 channels of 3, and keeps height and width"""
    net = ready(submission.DenseBlock(2, 3, 10), 3)
    return zeros_like(net(rng.normal(2, 3, 5, 8)))


def check_parameters(submission):
    """Each layer of a dense block reads all channels so far, and its parameters are registered"""
    return {"shapes of the parameters": shapes(ready(submission.DenseBlock(3, 2, 4), 2))}


def check_x_comes_first(submission, rng):
    """The first channels of the output are X itself"""
    net, X = ready(submission.DenseBlock(2, 3, 4), 3), rng.normal(2, 3, 4, 5)
    return net(X)[:, :3]


@magnified
def check_dense_block(submission, rng):
    """A dense block, with the same weights, gives the reference's output"""
    net = fill(ready(submission.DenseBlock(3, 4, 2), 4), rng)
    return net(rng.normal(2, 4, *rng.sizes(3, 7)))


@magnified
def check_growth_like_input(submission, rng):
    """Appends also where it grows by as many channels as came in"""
    net = fill(ready(submission.DenseBlock(2, 3, 3), 3), rng)
    return net(rng.normal(3, 3, 4, 4))


def check_single_layer(submission, rng):
    """Works with one layer, here one that appends as many channels as came in"""
    net = fill(ready(submission.DenseBlock(1, 3, 3), 3), rng)
    return net(rng.normal(2, 3, 4, 5))


def check_single_image(submission, rng):
    """In evaluation mode a dense block takes one image of one channel"""
    net = fill(ready(submission.DenseBlock(3, 1, 1), 1), rng).eval()
    return net(rng.normal(1, 1, 3, 4))


@magnified
def check_gradients(submission, rng):
    """Gradients flow through a dense block, to X and to all parameters"""
    net, X = fill(ready(submission.DenseBlock(3, 2, 3), 2), rng), rng.normal(2, 2, 4, 5).requires_grad_()
    Y = net(X)
    return {"X": gradients(Y, X=X), "parameters": parameter_gradients(Y, net)}


def check_input_unchanged(submission, rng):
    """Leaves X as it was"""
    net, X = ready(submission.DenseBlock(2, 3, 2), 3), rng.normal(2, 3, 4, 3)
    with torch.no_grad():
        net(X)
    return X


def check_transition_size(submission, rng):
    """transition_block changes the number of channels and halves height and width, odd ones rounded down"""
    net = ready(submission.transition_block(5, 3), 5)
    return zeros_like(net(rng.normal(2, 5, 7, 10)))


def check_transition_parameters(submission):
    """transition_block has a 1 × 1 convolution, with bias"""
    return {"shapes of the parameters": shapes(ready(submission.transition_block(5, 3), 5))}


def check_transition(submission, rng):
    """transition_block, with the same weights, gives the reference's output"""
    net = fill(ready(submission.transition_block(4, 3), 4), rng)
    return net(rng.normal(2, 4, *rng.sizes(4, 9)))


def check_transition_of_single_image(submission, rng):
    """In evaluation mode transition_block takes one image of one channel"""
    net = fill(ready(submission.transition_block(1, 2), 1), rng).eval()
    return net(rng.normal(1, 1, 4, 6))


@magnified
def check_transition_gradients(submission, rng):
    """Gradients flow through a transition"""
    net, X = fill(ready(submission.transition_block(3, 2), 3), rng), rng.normal(2, 3, 4, 6).requires_grad_()
    Y = net(X)
    return {"X": gradients(Y, X=X), "parameters": parameter_gradients(Y, net)}


def parameter_gradients(Y, net):
    """None at all where the net has no parameters: another check says so, in better words than autograd."""
    return module_gradients(Y, net) if any(True for _ in net.parameters()) else Gradients()


def ready(net, channels):
    """The net with all weights in place: lazy layers learn their sizes from a first batch."""
    if any(isinstance(parameter, UninitializedParameter) for parameter in net.parameters()):
        with torch.no_grad():
            net.eval()(torch.zeros(1, channels, 6, 6))
    return net.train()


def zeros_like(values):
    """A tensor of zeros, so that shapes are all there is to compare."""
    return torch.zeros(values.shape)
