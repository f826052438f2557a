"""The network learns in evaluation mode.

In evaluation mode dropout drops nothing and batch norm uses old statistics instead of the batch's. A network may arrive in this mode, for
example after it was tested, so put it into training mode at the start of the epoch. Use the module's own method: it reaches all parts, also
nested ones.
"""

def train_epoch(net, train_iter, loss, updater):
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
