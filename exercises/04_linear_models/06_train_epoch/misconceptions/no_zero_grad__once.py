"""The gradients of earlier batches are never cleared.

`backward` adds to the gradients that are there. If nobody clears them, every step follows the sum over all batches so far, as if the network
had a long memory for old mistakes. Clear them once for every batch, inside the loop, anywhere but between `backward` and `step`.
"""

def train_epoch(net, train_iter, loss, updater):
    net.train()
    updater.zero_grad()
    loss_sum, correct, samples = 0.0, 0, 0
    for X, y in train_iter:
        y_hat = net(X)
        batch_loss = loss(y_hat, y)
        batch_loss.backward()
        updater.step()
        loss_sum += batch_loss.item() * len(y)
        correct += (y_hat.argmax(dim=1) == y).sum().item()
        samples += len(y)
    return loss_sum / samples, correct / samples
