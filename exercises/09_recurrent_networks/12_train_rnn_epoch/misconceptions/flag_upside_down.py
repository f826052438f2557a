"""`use_random_iter` is taken the wrong way round.

True means that the batches come from random places: an empty state for each. False means that they continue each other: then the state is handed
on.
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
        if state is None or not use_random_iter:
            state = net.begin_state(batch_size=X.shape[0], device=device)
        elif isinstance(state, tuple):
            state = tuple(s.detach() for s in state)
        else:
            state = state.detach()
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
