"""The gradient is that of the batch's sum, not of its mean.

The loss is multiplied by the number of samples before `backward`, so every gradient is larger by that factor, and so is the step. Differentiate the mean as
it comes from `loss`; multiply only the number that you add up for the report.
"""

def train_epoch(net, train_iter, loss, updater):
    net.train()
    loss_sum, correct, samples = 0.0, 0, 0
    for X, y in train_iter:
        y_hat = net(X)
        batch_loss = loss(y_hat, y) * len(y)
        updater.zero_grad()
        batch_loss.backward()
        updater.step()
        loss_sum += batch_loss.item()
        correct += (y_hat.argmax(dim=1) == y).sum().item()
        samples += len(y)
    return loss_sum / samples, correct / samples
