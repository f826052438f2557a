"""expects: one_step_only
"""

import torch
from torch import nn


def l2_penalty(params):
    total = 0
    for w in params:
        total = total + 0.5 * torch.sum(torch.pow(w, 2))
    return total


def train_with_decay(net, X, y, loss, lr, decay, steps):
    history = []
    for step in range(steps):
        net.zero_grad()
        l = loss(net(X), y)
        penalty = l2_penalty(p for n, p in net.named_parameters() if "weight" in n)
        objective = l + decay * penalty
        objective.backward()
        with torch.no_grad():
            for p in net.parameters():
                p -= lr * p.grad
        history.append(float(l))
        return history
