"""The state carries its graph from batch to batch.

`backward` then walks from this batch into the last one, whose graph was used up by its own `backward`, and torch stops with an error. Hand the state's values
on, detached: what lies before the batch may be remembered, but is not learned from again.
"""

import math
import time

import torch
from clip_gradients import clip_gradients


def train_epoch(net, train_iter, loss, updater, device, use_random_iter):
    net.train()
    state, start = None, time.perf_counter()
    loss_sum, tokens = 0.0, 0
    for X, Y in train_iter:
        if state is None or use_random_iter:
            state = net.begin_state(batch_size=X.shape[0], device=device)
        y = Y.T.reshape(-1)
        X, y = X.to(device), y.to(device)
        y_hat, state = net(X, state)
        l = loss(y_hat, y)
        updater.zero_grad()
        l.backward()
        clip_gradients(net.parameters(), 1)
        updater.step()
        loss_sum += l.item() * y.numel()
        tokens += y.numel()
    return math.exp(loss_sum / tokens), tokens / (time.perf_counter() - start)
