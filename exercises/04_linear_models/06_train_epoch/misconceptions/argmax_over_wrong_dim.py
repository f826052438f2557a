"""The predicted class is looked for along the wrong dimension.

`y_hat` has a row for each sample and a column for each class. The prediction is the column with the highest score *in each row*: one answer for each
sample. Without a dimension, or along dimension 0, samples compete with each other.
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
        correct += (y_hat.argmax(dim=0) == y).sum().item()
        samples += len(y)
    return loss_sum / samples, correct / samples
