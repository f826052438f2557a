"""expects: loss_without_sample_weights

A list of losses and its mean.
"""


def train_epoch(net, train_iter, loss, updater):
    net.train()
    losses, right, n = [], 0, 0
    for X, y in train_iter:
        out = net(X)
        value = loss(out, y)
        updater.zero_grad()
        value.backward()
        updater.step()
        losses.append(value.item())
        right += (out.argmax(1) == y).sum().item()
        n += len(y)
    return sum(losses) / len(losses), right / n
