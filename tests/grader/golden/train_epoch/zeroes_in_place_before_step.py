"""expects: zero_grad_after_backward

Zeroes in place between backward and step.
"""


def train_epoch(net, train_iter, loss, updater):
    net.train()
    total, right, n = 0.0, 0, 0
    for X, y in train_iter:
        out = net(X)
        value = loss(out, y)
        value.backward()
        for p in net.parameters():
            if p.grad is not None:
                p.grad.zero_()
        updater.step()
        total += value.item() * len(y)
        right += (out.argmax(1) == y).sum().item()
        n += len(y)
    return total / n, right / n
