"""expects: tensors_returned

Adds tensors up and returns them.
"""


def train_epoch(net, train_iter, loss, updater):
    net.train()
    total = right = n = 0
    for X, y in train_iter:
        out = net(X)
        value = loss(out, y)
        updater.zero_grad()
        value.backward()
        updater.step()
        total = total + value.detach() * len(y)
        right = right + out.argmax(1).eq(y).sum()
        n += len(y)
    return total / n, right / n
