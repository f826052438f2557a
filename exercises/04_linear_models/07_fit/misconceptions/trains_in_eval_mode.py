"""From the second epoch on the net learns in evaluation mode.

Validation switched to it, and nobody switched back. Each epoch has to begin in training mode.
"""

import copy
from dataclasses import dataclass, field

import torch
from evaluate_accuracy import evaluate_accuracy
from train_epoch import train_epoch


@dataclass
class History:
    train_loss: list = field(default_factory=list)
    train_accuracy: list = field(default_factory=list)
    val_accuracy: list = field(default_factory=list)
    best_epoch: int = 0


def one_epoch(net, train_iter, loss, updater):
    total = correct = samples = 0
    for X, y in train_iter:
        y_hat = net(X)
        value = loss(y_hat, y)
        updater.zero_grad()
        value.backward()
        updater.step()
        total += value.item() * len(y)
        correct += (y_hat.argmax(1) == y).sum().item()
        samples += len(y)
    return total / samples, correct / samples


def accuracy(net, data_iter):
    correct = samples = 0
    with torch.no_grad():
        for X, y in data_iter:
            correct += (net(X).argmax(1) == y).sum().item()
            samples += len(y)
    return correct / samples


def fit(net, train_iter, val_iter, loss, updater, epochs, patience, progress=None):
    history = History()
    best, best_state, waited = -1.0, None, 0
    net.train()
    for epoch in range(1, epochs + 1):
        l, a = one_epoch(net, train_iter, loss, updater)
        net.eval()
        v = accuracy(net, val_iter)
        history.train_loss.append(l)
        history.train_accuracy.append(a)
        history.val_accuracy.append(v)
        if v > best:
            best, best_state, waited = v, copy.deepcopy(net.state_dict()), 0
            history.best_epoch = epoch
        else:
            waited += 1
        if progress:
            progress(epoch, history)
        if waited == patience:
            break
    net.load_state_dict(best_state)
    return history
