"""expects: none

Trains well and returns nothing.
"""


def train_epoch(net, train_iter, loss, updater):
    net.train()
    for X, y in train_iter:
        value = loss(net(X), y)
        updater.zero_grad()
        value.backward()
        updater.step()
