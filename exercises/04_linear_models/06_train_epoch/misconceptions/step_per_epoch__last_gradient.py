"""The weights change once per epoch instead of once per batch.

The step stands outside the loop (or one `backward` is made for all batches together). A whole pass over the data then gives a single
correction, and the later batches do not profit from the earlier ones. Predict, measure, differentiate and step belong together, inside the loop.
"""

def train_epoch(net, train_iter, loss, updater):
    net.train()
    loss_sum, correct, samples = 0.0, 0, 0
    for X, y in train_iter:
        y_hat = net(X)
        batch_loss = loss(y_hat, y)
        updater.zero_grad()
        batch_loss.backward()
        loss_sum += batch_loss.item() * len(y)
        correct += (y_hat.argmax(dim=1) == y).sum().item()
        samples += len(y)
    updater.step()
    return loss_sum / samples, correct / samples
