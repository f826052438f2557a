"""In evaluation mode the scores become probabilities.

Loss and accuracy are also measured in evaluation mode, and the loss, cross-entropy, applies the softmax itself. This network has no dropout
and no batch normalisation, so that its scores are the same in both modes.
"""

from torch import nn


class Reshape(nn.Module):
    def forward(self, x):
        return x.reshape(-1, 1, 28, 28)


class LeNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(
            Reshape(),
            nn.Conv2d(1, 6, kernel_size=5, padding=2),
            nn.Sigmoid(),
            nn.AvgPool2d(kernel_size=2, stride=2),
            nn.Conv2d(6, 16, kernel_size=5),
            nn.Sigmoid(),
            nn.AvgPool2d(kernel_size=2, stride=2),
            nn.Flatten(),
            nn.Linear(16 * 5 * 5, 120),
            nn.Sigmoid(),
            nn.Linear(120, 84),
            nn.Sigmoid(),
            nn.Linear(84, 10),
        )

    def forward(self, X):
        scores = self.layers(X)
        return scores if self.training else scores.softmax(dim=1)


def make_lenet():
    return LeNet()
