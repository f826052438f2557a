"""expects: no_zero_grad

Clears once, before the loop.
"""


def train_epoch(net, train_iter, loss, updater):
    net.train()
    updater.zero_grad()
    total, right, n = 0.0, 0, 0
    for X, y in train_iter:
        out = net(X)
        value = loss(out, y)
        value.backward()
        updater.step()
        total += value.item() * X.shape[0]
        right += (out.argmax(1) == y).sum().item()
        n += X.shape[0]
    return total / n, right / n
