"""The best state goes through torch.save into memory; an own History class."""

import io

import torch
from evaluate_accuracy import evaluate_accuracy
from train_epoch import train_epoch


class History:
    def __init__(self):
        self.train_loss, self.train_accuracy, self.val_accuracy = [], [], []

    @property
    def best_epoch(self):
        return max(range(len(self.val_accuracy)), key=lambda i: (self.val_accuracy[i], -i)) + 1


def fit(net, train_iter, val_iter, loss, updater, epochs, patience, progress=lambda epoch, history: None):
    history, kept = History(), io.BytesIO()
    for epoch in range(1, 1 + epochs):
        l, a = train_epoch(net, train_iter, loss, updater)
        history.train_loss.append(l)
        history.train_accuracy.append(a)
        history.val_accuracy.append(evaluate_accuracy(net, val_iter))
        progress(epoch, history)
        if history.best_epoch == epoch:
            kept = io.BytesIO()
            torch.save(net.state_dict(), kept)
        elif epoch >= history.best_epoch + patience:
            break
    kept.seek(0)
    net.load_state_dict(torch.load(kept))
    return history
