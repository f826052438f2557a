"""expects: each_parameter_clipped"""

import time

import torch
from clip_gradients import clip_gradients


def cut(state):
    return state.detach() if torch.is_tensor(state) else tuple(s.detach() for s in state)


def train_epoch(net, train_iter, loss, updater, device, use_random_iter):
    net.train()
    t0 = time.time()
    losses, sizes = [], []
    state = None
    for X, Y in train_iter:
        if state is None or use_random_iter:
            state = net.begin_state(batch_size=len(X), device=device)
        out, state = net(X.to(device), cut(state))
        target = Y.to(device).t().flatten()
        value = loss(out, target)
        updater.zero_grad()
        value.backward()
        for layer in net.parameters():
            torch.nn.utils.clip_grad_norm_(layer, 1.0)
        updater.step()
        losses.append(value.item())
        sizes.append(target.numel())
    n = sum(sizes)
    mean = sum(a * b for a, b in zip(losses, sizes)) / n
    return float(torch.tensor(mean).exp()), n / (time.time() - t0)
