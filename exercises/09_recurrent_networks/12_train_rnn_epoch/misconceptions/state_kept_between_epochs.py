"""The next epoch begins with the last state of this one.

An epoch begins at the front of the text, where nothing has been read yet: the state of the end tells of another place. Keep the state in a
variable of the function, not on the network, and begin with `begin_state`.
"""

import math
import time

import torch
from clip_gradients import clip_gradients


def train_epoch(net, train_iter, loss, updater, device, use_random_iter):
    net.train()
    state, start = getattr(net, "state", None), time.perf_counter()
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
        net.state = state
        l = loss(y_hat, y)
        updater.zero_grad()
        l.backward()
        clip_gradients(net.parameters(), 1)
        updater.step()
        loss_sum += l.item() * y.numel()
        tokens += y.numel()
    return math.exp(loss_sum / tokens), tokens / (time.perf_counter() - start)
