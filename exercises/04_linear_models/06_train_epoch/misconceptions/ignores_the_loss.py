"""It always uses cross-entropy instead of the loss it is given.

`train_epoch` is written once for all networks; what they are to minimise comes as an argument. Call `loss(y_hat, y)`.
"""

from torch.nn.functional import cross_entropy


def train_epoch(net, train_iter, loss, updater):
    net.train()
    loss_sum, correct, samples = 0.0, 0, 0
    for X, y in train_iter:
        y_hat = net(X)
        batch_loss = cross_entropy(y_hat, y)
        updater.zero_grad()
        batch_loss.backward()
        updater.step()
        loss_sum += batch_loss.item() * len(y)
        correct += (y_hat.argmax(dim=1) == y).sum().item()
        samples += len(y)
    return loss_sum / samples, correct / samples
