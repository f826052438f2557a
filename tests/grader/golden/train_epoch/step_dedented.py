"""expects: step_per_epoch

zero_grad and backward in the loop, the step after it.
"""


def train_epoch(net, train_iter, loss, updater):
    net.train()
    total, right, n = 0.0, 0, 0
    for X, y in train_iter:
        updater.zero_grad()
        out = net(X)
        value = loss(out, y)
        value.backward()
        total += value.item() * len(y)
        right += (out.argmax(1) == y).sum().item()
        n += len(y)
    updater.step()
    return total / n, right / n
