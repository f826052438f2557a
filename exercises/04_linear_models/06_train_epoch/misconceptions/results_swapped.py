"""Loss and accuracy are returned in the wrong order.

Whoever calls `train_epoch` takes the first number for the loss and the second for the accuracy. With the two swapped, a
curve that should fall seems to rise.
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
    return correct / samples, loss_sum / samples
