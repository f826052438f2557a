"""The returned numbers are those of the last batch alone.

Each batch overwrites what the one before has left. The epoch's loss and accuracy are over all samples: start with zero before the
loop, add inside it, divide after it.
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
        loss_sum = batch_loss.item() * len(y)
        correct = (y_hat.argmax(dim=1) == y).sum().item()
        samples = len(y)
    return loss_sum / samples, correct / samples
