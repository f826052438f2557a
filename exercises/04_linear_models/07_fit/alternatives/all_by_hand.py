"""Neither train_epoch nor evaluate_accuracy is imported."""

import copy
from dataclasses import dataclass, field

import torch


@dataclass
class History:
    train_loss: list[float] = field(default_factory=list)
    train_accuracy: list[float] = field(default_factory=list)
    val_accuracy: list[float] = field(default_factory=list)
    best_epoch: int = 0


def run(net, data, step):
    total, correct, n = 0.0, 0, 0
    for X, y in data:
        y_hat = net(X)
        total += step(y_hat, y) * len(y)
        correct += int((y_hat.argmax(1) == y).sum())
        n += len(y)
    return total / n, correct / n


def fit(net, train_iter, val_iter, loss, updater, epochs, patience, progress=None):
    history = History()

    def learn(y_hat, y):
        updater.zero_grad()
        value = loss(y_hat, y)
        value.backward()
        updater.step()
        return value.item()

    best = None
    left = patience
    for epoch in range(epochs):
        net.train()
        l, a = run(net, train_iter, learn)
        net.eval()
        with torch.no_grad():
            _, v = run(net, val_iter, lambda y_hat, y: 0.0)
        history.train_loss.append(l)
        history.train_accuracy.append(a)
        history.val_accuracy.append(v)
        left -= 1
        if best is None or v > best[0]:
            best, left = (v, copy.deepcopy(net)), patience
            history.best_epoch = epoch + 1
        if progress:
            progress(epoch + 1, history)
        if left == 0:
            break
    net.load_state_dict(best[1].state_dict())
    return history
