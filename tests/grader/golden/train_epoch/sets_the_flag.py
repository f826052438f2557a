"""expects: eval_mode_left_on

Sets the flag of the outermost module only.
"""


def train_epoch(net, train_iter, loss, updater):
    net.training = True
    total, right, n = 0.0, 0, 0
    for X, y in train_iter:
        out = net(X)
        value = loss(out, y)
        updater.zero_grad()
        value.backward()
        updater.step()
        total += value.item() * len(y)
        right += (out.argmax(1) == y).sum().item()
        n += len(y)
    return total / n, right / n
