"""Loss or accuracy are measured after the step.

The batch is predicted a second time with weights that have just been fitted to it. That costs a second pass, and it flatters: the numbers no longer say
how well the network did on samples it was about to learn from. Use the predictions that the gradients came from.
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
        y_hat = net(X)
        loss_sum += batch_loss.item() * len(y)
        correct += (y_hat.argmax(dim=1) == y).sum().item()
        samples += len(y)
    return loss_sum / samples, correct / samples
