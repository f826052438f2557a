"""The epoch ends after the first batch.

The `return` stands inside the loop, so the function leaves with the first batch's numbers and never sees the rest of the data. It
belongs after the loop, one level further to the left.
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
        return loss_sum / samples, correct / samples
