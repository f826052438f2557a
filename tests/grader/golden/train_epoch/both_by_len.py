"""expects: accuracy_of_batches_averaged

Both averaged over the batches, counted by len.
"""


def train_epoch(net, train_iter, loss, updater):
    net.train()
    train_loss, train_acc = 0.0, 0.0
    for X, y in train_iter:
        y_hat = net(X)
        value = loss(y_hat, y)
        train_loss += value.item()
        updater.zero_grad()
        value.backward()
        updater.step()
        train_acc += (y_hat.argmax(dim=1) == y).sum().item() / len(y_hat)
    return train_loss / len(train_iter), train_acc / len(train_iter)
