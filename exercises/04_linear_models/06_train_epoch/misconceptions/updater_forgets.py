"""The updater's memory is emptied after the epoch.

Momentum and Adam remember earlier gradients in `updater.state`, and go on with them in the next epoch. Only the gradients are cleared, with
`zero_grad`, before each `backward`.
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
    updater.state.clear()
    return loss_sum / samples, correct / samples
