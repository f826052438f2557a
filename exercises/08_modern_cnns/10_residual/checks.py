import torch
from torch import nn, tensor

from grader.checks import Rng, gradients

PARTS = ("conv1", "conv2", "conv3", "bn1", "bn2")


def check_worked_example(submission):
    """Gives 0 2 / 4 0 for the lesson's example"""
    net = made(submission.Residual(1, 1), 1)
    with torch.no_grad():
        for parameter in net.parameters():
            parameter.zero_()
        net.bn2.bias.fill_(1.0)
    return net(tensor([[[[-2.0, 1], [3, -4]]]]))


def check_identity_at_zero_weights(submission, rng):
    """With all weights 0 the block passes ReLU(X) on"""
    net = made(submission.Residual(3, 3), 3)
    with torch.no_grad():
        for parameter in net.parameters():
            parameter.zero_()
    return net(rng.normal(2, 3, 5, 4))


def check_parts(submission):
    """Has its parts under their names, their parameters in the right shapes, and no conv3"""
    return weights(made(submission.Residual(8, 8), 8))


def check_parts_with_1x1conv(submission):
    """With use_1x1conv it has a conv3, whose kernel is 1 × 1"""
    return weights(made(submission.Residual(6, 10, use_1x1conv=True), 6))


def check_strides(submission, rng):
    """conv1 and conv3 take the strides, conv2 keeps the size"""
    net = made(submission.Residual(2, 3, use_1x1conv=True, strides=2), 2)
    X = rng.normal(3, 2, 7, 4)
    after_conv1 = net.conv1(X)
    return {
        "conv1(X)": shape_of(after_conv1),
        "conv2(conv1(X))": shape_of(net.conv2(after_conv1)),
        "conv3(X)": shape_of(net.conv3(X)),
    }


def check_same_channels(submission, rng):
    """Adds X itself where nothing else is asked for"""
    net = filled(submission.Residual(4, 4), 4, rng)
    return net(rng.normal(2, 4, *rng.sizes(3, 6)))


def check_more_channels(submission, rng):
    """Adds conv3 of X where the number of channels changes"""
    net = filled(submission.Residual(2, 5, use_1x1conv=True), 2, rng)
    return net(rng.normal(3, 2, *rng.sizes(3, 6)))


def check_1x1conv_on_request(submission, rng):
    """Uses conv3 whenever asked to, also where the channels stay the same"""
    net = filled(submission.Residual(3, 3, use_1x1conv=True), 3, rng)
    return net(rng.normal(2, 3, 4, 5))


def check_halved(submission, rng):
    """With strides=2 it halves height and width, odd ones rounded up"""
    net = filled(submission.Residual(3, 4, use_1x1conv=True, strides=2), 3, rng)
    return net(rng.normal(2, 3, 7, 4))


def check_strides_of_three(submission, rng):
    """Works with other strides too"""
    net = filled(submission.Residual(2, 2, use_1x1conv=True, strides=3), 2, rng)
    return net(rng.normal(2, 2, 8, 7))


def check_prediction(submission, rng):
    """In eval mode it uses the moving statistics, here for one image of one channel"""
    net = filled(submission.Residual(1, 1), 1, rng).eval()
    with torch.no_grad():
        for bn in (net.bn1, net.bn2):
            bn.running_mean.copy_(rng.normal(1))
            bn.running_var.copy_(rng.uniform(1, low=0.5, high=2.0))
    return net(rng.normal(1, 1, 3, 4))


def check_moving_statistics(submission, rng):
    """In training each batch normalisation sees its own convolution's output"""
    net = filled(submission.Residual(3, 3), 3, rng)
    net(rng.normal(2, 3, 4, 5))
    return {"bn1.running_mean": net.bn1.running_mean, "bn2.running_mean": net.bn2.running_mean}


def check_input_unchanged(submission, rng):
    """Leaves X as it was"""
    net, X = filled(submission.Residual(2, 2), 2, rng), rng.normal(2, 2, 4, 3)
    with torch.no_grad():
        net(X)
    return X


def check_gradients(submission, rng):
    """Gradients flow both ways to X, and to the parameters"""
    net, X = filled(submission.Residual(3, 3), 3, rng), rng.normal(2, 3, 5, 4).requires_grad_()
    return gradients(net(X), X=X, **parameters(net))


def check_gradients_with_1x1conv(submission, rng):
    """Gradients flow to X and to all parameters where there is a conv3"""
    net = filled(submission.Residual(2, 3, use_1x1conv=True, strides=2), 2, rng)
    X = rng.normal(2, 2, 5, 6).requires_grad_()
    return gradients(net(X), X=X, **parameters(net))


def made(net, channels):
    """The net, its lazy parts (`nn.LazyConv2d`) given their shapes."""
    if any(isinstance(parameter, nn.parameter.UninitializedParameter) for parameter in net.parameters()):
        with torch.no_grad():
            net.eval()(torch.zeros(1, channels, 6, 6))
    return net.train()


def filled(net, channels, rng):
    """The net with weights drawn for each part by its name, whatever the order the parts were made in."""
    made(net, channels)
    seed = rng.size(0, 2**30)
    for place, part in enumerate(PARTS):
        own = Rng(seed + place)
        for name, parameter in modules(net).get(part, nn.Identity()).named_parameters():
            noise = own.normal(*parameter.shape) / max(1, parameter[0].numel()) ** 0.5
            parameter.data.copy_(noise.abs() + 0.5 if f"{part}.{name}" in ("bn1.weight", "bn2.weight") else noise)
    return net


def weights(net):
    """The parameters of the five parts by name, only their shapes, and how many others the net holds."""
    named = parameters(net)
    others = len(list(net.parameters())) - len(named)
    return {**{name: shape_of(parameter) for name, parameter in named.items()}, "other parameters": others}


def shape_of(values):
    """A tensor of zeros, so that shapes are all there is to compare."""
    return torch.zeros(values.shape)


def parameters(net):
    """The parameters of the five parts by name."""
    return {
        f"{part}.{name}": parameter
        for part, module in modules(net).items()
        for name, parameter in module.named_parameters()
    }


def modules(net):
    """The five parts that are there; conv3 may be None, or absent."""
    return {part: getattr(net, part) for part in PARTS if isinstance(getattr(net, part, None), nn.Module)}
