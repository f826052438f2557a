"""The numbers of different channels are mixed.

The same, written otherwise.
"""


def channel_means(X):
    return X.reshape(X.size(1), -1).mean(dim=1)


def predictions(logits):
    return logits.argmax(dim=1)


def accuracy(logits, y):
    return (predictions(logits) == y).sum().item() / len(y)
