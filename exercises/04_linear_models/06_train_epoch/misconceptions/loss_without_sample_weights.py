"""The batches' losses are added up as if each were one sample.

`loss` returns the mean over its batch. A batch of 100 samples has to count a hundred times as much as a batch of one, so
multiply each batch's mean by the number of its samples before adding, and divide by the number of all samples at the end.
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
        loss_sum += batch_loss.item()
        correct += (y_hat.argmax(dim=1) == y).sum().item()
        samples += len(y)
    return loss_sum / samples, correct / samples
