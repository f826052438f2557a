"""expects: step_per_epoch

Adds the losses up, one backward and one step at the end.
"""


def train_epoch(net, train_iter, loss, updater):
    net.train()
    everything, total, right, n = 0, 0.0, 0, 0
    for X, y in train_iter:
        out = net(X)
        value = loss(out, y)
        everything = everything + value
        total += value.item() * len(y)
        right += (out.argmax(1) == y).sum().item()
        n += len(y)
    updater.zero_grad()
    everything.backward()
    updater.step()
    return total / n, right / n
