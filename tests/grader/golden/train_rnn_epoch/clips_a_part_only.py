"""expects: none

Clips the gradients of `net.rnn` alone: not every network has such a part, and the others stay as long as they are.
"""

import math
import time

from clip_gradients import clip_gradients


def train_epoch(net, train_iter, loss, updater, device, use_random_iter):
    net.train()
    state, start, total, tokens = None, time.perf_counter(), 0.0, 0
    for X, Y in train_iter:
        if state is None or use_random_iter:
            state = net.begin_state(batch_size=len(X), device=device)
        else:
            state = tuple(s.detach() for s in state) if isinstance(state, tuple) else state.detach()
        y = Y.T.reshape(-1).to(device)
        y_hat, state = net(X.to(device), state)
        value = loss(y_hat, y)
        updater.zero_grad()
        value.backward()
        clip_gradients(net.rnn.parameters(), 1.0)
        updater.step()
        total += value.item() * len(y)
        tokens += len(y)
    return math.exp(total / tokens), tokens / (time.perf_counter() - start)
