"""The accuracies of the batches are averaged.

The last batch is often smaller than the others, and in a mean over batches its few samples count as much as the many of a full one. Count the right
predictions and the samples over the whole epoch, and divide once at the end.
"""

def train_epoch(net, train_iter, loss, updater):
    net.train()
    loss_sum, correct, samples, batches = 0.0, 0, 0, 0
    for X, y in train_iter:
        y_hat = net(X)
        batch_loss = loss(y_hat, y)
        updater.zero_grad()
        batch_loss.backward()
        updater.step()
        loss_sum += batch_loss.item() * len(y)
        correct += (y_hat.argmax(dim=1) == y).float().mean().item()
        samples += len(y)
        batches += 1
    return loss_sum / samples, correct / batches
