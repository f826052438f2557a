"""Hands the updater a closure."""


def train_epoch(net, train_iter, loss, updater):
    net.train()
    total = hits = n = 0
    for X, y in train_iter:
        kept = {}

        def closure(X=X, y=y, kept=kept):
            updater.zero_grad()
            kept["scores"] = net(X)
            value = loss(kept["scores"], y)
            value.backward()
            return value

        value = updater.step(closure)
        total += value.item() * len(y)
        hits += kept["scores"].argmax(1).eq(y).sum().item()
        n += len(y)
    return total / n, hits / n
