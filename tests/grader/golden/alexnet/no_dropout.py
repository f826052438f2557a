"""expects: dropout_missing"""

from torch import nn


def make_alexnet(in_channels=1, num_classes=10):
    plan = [(96, 11, 4, 1, True), (256, 5, 1, 2, True), (384, 3, 1, 1, False), (384, 3, 1, 1, False), (256, 3, 1, 1, True)]
    features = nn.Sequential()
    for i, (channels, kernel, stride, padding, pool) in enumerate(plan):
        features.append(nn.Conv2d(in_channels, channels, kernel, stride, padding))
        features.append(nn.ReLU(inplace=True))
        if pool:
            features.append(nn.MaxPool2d(3, 2))
        in_channels = channels
    dense = nn.Sequential()
    before = 256 * 5 * 5
    for width in (4096, 4096):
        dense.extend([nn.Linear(before, width), nn.ReLU(inplace=True)])
        before = width
    dense.append(nn.Linear(before, num_classes))
    net = nn.Sequential(features, nn.Flatten(), dense)
    for module in net.modules():
        if isinstance(module, (nn.Linear, nn.Conv2d)):
            nn.init.kaiming_normal_(module.weight)
            nn.init.zeros_(module.bias)
    return net
