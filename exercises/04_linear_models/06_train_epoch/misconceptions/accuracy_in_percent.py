"""The accuracy is given in percent.

The share of right predictions is a number from 0 to 1 here: 0.5, not 50. Whoever shows it to a person may turn it into percent.
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
    return loss_sum / samples, 100 * correct / samples
