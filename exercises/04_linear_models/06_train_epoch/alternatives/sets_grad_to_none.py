"""Sets each weight's gradient to None by hand."""


def train_epoch(net, train_iter, loss, updater):
    net.train()
    history = []
    for X, y in train_iter:
        for p in net.parameters():
            p.grad = None
        y_hat = net(X)
        batch_loss = loss(y_hat, y)
        batch_loss.backward()
        updater.step()
        history.append((batch_loss.detach(), (y_hat.detach().argmax(1) == y).sum(), len(y)))
    samples = sum(n for _, _, n in history)
    mean = sum(value * n for value, _, n in history) / samples
    return mean.item(), sum(hits.item() for _, hits, _ in history) / samples
