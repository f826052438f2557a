"""Epochs are counted from 0.

The same, written another way.
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


def fit(net, train_iter, val_iter, loss, updater, epochs, patience, progress=None):
    history = History()
    best, best_state, waited = -1.0, None, 0
    for epoch in range(epochs):
        l, a = train_epoch(net, train_iter, loss, updater)
        v = evaluate_accuracy(net, val_iter)
        history.train_loss.append(l)
        history.train_accuracy.append(a)
        history.val_accuracy.append(v)
        if v > best:
            best, best_state, waited = v, copy.deepcopy(net.state_dict()), 0
            history.best_epoch = epoch
        else:
            waited += 1
        if progress:
            progress(epoch + 1, history)
        if waited == patience:
            break
    net.load_state_dict(best_state)
    return history
