"""Clears the gradients after the step, in place."""


def train_epoch(net, train_iter, loss, updater):
    net.train()
    total, right, n = 0.0, 0, 0
    for X, y in train_iter:
        scores = net(X)
        mean = loss(scores, y)
        mean.backward()
        updater.step()
        updater.zero_grad(set_to_none=False)
        total += float(mean) * y.shape[0]
        right += int((scores.max(1).indices == y).sum())
        n += y.numel()
    return total / n, right / n
