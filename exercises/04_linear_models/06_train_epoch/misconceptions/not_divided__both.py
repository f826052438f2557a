"""A sum is returned where a mean is asked for.

The sum over all samples grows with the size of the data, so two epochs over different data could not be compared. Divide by the number of samples, once,
after the loop.
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
    return loss_sum, float(correct)
