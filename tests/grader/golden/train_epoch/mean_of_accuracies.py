"""expects: accuracy_of_batches_averaged

A list of accuracies and its mean.
"""

import statistics


def train_epoch(net, train_iter, loss, updater):
    net.train()
    losses, accuracies, n = 0.0, [], 0
    for X, y in train_iter:
        out = net(X)
        value = loss(out, y)
        updater.zero_grad()
        value.backward()
        updater.step()
        losses += value.item() * len(y)
        accuracies.append((out.argmax(1) == y).sum().item() / len(y))
        n += len(y)
    return losses / n, statistics.mean(accuracies)
