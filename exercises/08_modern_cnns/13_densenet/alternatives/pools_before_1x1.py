import torch
from torch import nn
from dense_block import DenseBlock
def trans(c):
    return nn.Sequential(nn.BatchNorm2d(c), nn.ReLU(), nn.AvgPool2d(2), nn.Conv2d(c, c//2, 1))
def make_densenet(in_channels=1):
    net = nn.Sequential()
    net.append(nn.Conv2d(in_channels, 64, 7, 2, 3)).append(nn.BatchNorm2d(64)).append(nn.ReLU()).append(nn.MaxPool2d(3, 2, 1))
    c = 64
    for i in range(4):
        net.append(DenseBlock(4, c, 32)); c += 128
        if i < 3: net.append(trans(c)); c //= 2
    net.append(nn.Sequential(nn.BatchNorm2d(c), nn.ReLU(), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(c, 10)))
    return net
