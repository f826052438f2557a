"""A tensor is returned where a plain number is asked for.

A loss tensor holds on to the graph it came from; collected over an epoch, the graphs fill the memory. Take the number out with `.item()` before you
add it up.
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
        loss_sum = loss_sum + l.detach() * y.numel()
        tokens += y.numel()
    return torch.exp(loss_sum / tokens), tokens / (time.perf_counter() - start)
