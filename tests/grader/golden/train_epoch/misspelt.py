"""expects: none

A name that does not exist: raises everywhere.
"""


def train_epoch(net, train_iter, loss, updater):
    net.train()
    for X, y in train_iter:
        value = criterion(net(X), y)  # noqa: F821
        value.backward()
    return 0.0, 0.0
