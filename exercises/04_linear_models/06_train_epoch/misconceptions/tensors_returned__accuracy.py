"""A tensor is returned where a plain number is asked for.

A loss tensor holds on to the graph of everything it was computed from. Kept for each batch, it fills the memory. Take the number
out of it, with `.item()` or `float(…)`, before you add it up.
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
        correct += (y_hat.argmax(dim=1) == y).sum()
        samples += len(y)
    return loss_sum / samples, correct / samples
