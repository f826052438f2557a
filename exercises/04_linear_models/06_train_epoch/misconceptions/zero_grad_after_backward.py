"""The gradients are cleared between `backward` and `step`.

`backward` has just written the gradients, and before `step` could use them they are wiped away. The updater then finds nothing to do and the
weights stay as they were. Clear before `backward`, or after `step`.
"""

def train_epoch(net, train_iter, loss, updater):
    net.train()
    loss_sum, correct, samples = 0.0, 0, 0
    for X, y in train_iter:
        y_hat = net(X)
        batch_loss = loss(y_hat, y)
        batch_loss.backward()
        updater.zero_grad()
        updater.step()
        loss_sum += batch_loss.item() * len(y)
        correct += (y_hat.argmax(dim=1) == y).sum().item()
        samples += len(y)
    return loss_sum / samples, correct / samples
