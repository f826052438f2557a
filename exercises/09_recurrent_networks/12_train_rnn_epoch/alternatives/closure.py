"""A closure for the updater; running mean of the loss."""

import time

import numpy as np
from clip_gradients import clip_gradients


def train_epoch(net, train_iter, loss, updater, device, use_random_iter):
    net.train()
    mean, seen, begin = 0.0, 0, time.perf_counter_ns()
    memory = {}
    for X, Y in train_iter:
        start = memory.get("state") if not use_random_iter else None
        if start is None:
            start = net.begin_state(X.size(0), device)

        def closure(X=X, Y=Y, start=start):
            updater.zero_grad()
            out, new = net(X.to(device), start)
            memory["state"] = new.detach() if hasattr(new, "detach") else tuple(s.detach() for s in new)
            value = loss(out, Y.to(device).transpose(0, 1).reshape(-1))
            value.backward()
            clip_gradients(net.parameters(), 1.0)
            return value

        value = updater.step(closure).item()
        seen += Y.numel()
        mean += (value - mean) * Y.numel() / seen
    seconds = (time.perf_counter_ns() - begin) / 1e9
    return float(np.exp(mean)), seen / seconds
