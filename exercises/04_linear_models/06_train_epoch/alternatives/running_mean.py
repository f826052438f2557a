"""Keeps running means, and the mode as it found it afterwards."""


def train_epoch(net, train_iter, loss, updater):
    was_training = net.training
    net.train()
    mean_loss = mean_accuracy = 0.0
    seen = 0
    for X, y in train_iter:
        updater.zero_grad()
        y_hat = net(X)
        value = loss(y_hat, y)
        value.backward()
        updater.step()
        seen += len(y)
        weight = len(y) / seen
        mean_loss += weight * (value.item() - mean_loss)
        mean_accuracy += weight * ((y_hat.argmax(1) == y).double().mean().item() - mean_accuracy)
    net.train(was_training)
    return mean_loss, mean_accuracy
