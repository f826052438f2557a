"""A state that is a tuple stops it.

Some networks carry more than one tensor: an LSTM has two, a network from scratch a tuple of one. A tuple has no `detach`; its
tensors do, each for itself.
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
