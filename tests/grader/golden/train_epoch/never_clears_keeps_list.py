"""expects: no_zero_grad

Never clears; collects tensors and sums them at the end.
"""

import torch


def train_epoch(net, train_iter, loss, updater):
    net.train()
    rows = []
    for X, y in train_iter:
        out = net(X)
        value = loss(out, y)
        value.backward()
        updater.step()
        rows.append([value.item() * len(y), (out.max(dim=1)[1] == y).sum().item(), len(y)])
    a, b, n = torch.tensor(rows, dtype=torch.float64).sum(0).tolist()
    return a / n, b / n
