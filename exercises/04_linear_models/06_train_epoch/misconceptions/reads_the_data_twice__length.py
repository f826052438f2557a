"""The data are read twice, or asked for their length.

A generator of batches gives each batch once and does not know how many there will be. Whoever reads it to count finds it empty
afterwards. Count the samples in the same loop that trains.
"""

def train_epoch(net, train_iter, loss, updater):
    net.train()
    loss_sum, correct, samples, batches = 0.0, 0, 0, len(train_iter)
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
