"""Every epoch begins with the same seed.

Then dropout leaves out the same units in every epoch, and whatever is drawn after it repeats itself, the order of the batches too. A seed
belongs to the beginning of a program, once.
"""

import torch


def train_epoch(net, train_iter, loss, updater):
    net.train()
    torch.manual_seed(0)
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
    return loss_sum / samples, correct / samples
