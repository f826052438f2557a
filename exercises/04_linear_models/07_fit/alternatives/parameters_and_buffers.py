"""Copies parameters and buffers one by one, and writes them back in place."""

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
    best, waited = None, 0
    for epoch in range(1, epochs + 1):
        l, a = train_epoch(net, train_iter, loss, updater)
        v = evaluate_accuracy(net, list(val_iter))
        history.train_loss.append(l)
        history.train_accuracy.append(a)
        history.val_accuracy.append(v)
        waited += 1
        if history.best_epoch == 0 or v > history.val_accuracy[history.best_epoch - 1]:
            history.best_epoch, waited = epoch, 0
            best = [t.detach().clone() for t in (*net.parameters(), *net.buffers())]
        if progress is not None:
            progress(epoch=epoch, history=history)
        if waited >= patience:
            break
    with torch.no_grad():
        for t, kept in zip((*net.parameters(), *net.buffers()), best):
            t.copy_(kept)
    return history
