"""Sums at the end; targets stacked step by step; gradients cleared after the step."""

import math
import time

import torch
from clip_gradients import clip_gradients


def train_epoch(net, train_iter, loss, updater, device, use_random_iter):
    net.train()
    clock = time.monotonic()
    history, state = [], None
    for X, Y in train_iter:
        with torch.no_grad():
            if state is None or use_random_iter:
                state = net.begin_state(batch_size=Y.shape[0], device=device)
            elif torch.is_tensor(state):
                state = state.clone()
            else:
                state = tuple(part.clone() for part in state)
        targets = torch.cat([Y[:, t] for t in range(Y.shape[1])]).to(device)
        scores, state = net(X.to(device), state)
        value = loss(scores, targets)
        value.backward()
        clip_gradients(list(net.parameters()), 1.0)
        updater.step()
        updater.zero_grad()
        history.append((value.detach().cpu(), len(targets)))
    losses, sizes = (torch.tensor(column, dtype=torch.float64) for column in zip(*history))
    perplexity = ((losses * sizes).sum() / sizes.sum()).exp().item()
    return perplexity, sizes.sum().item() / max(time.monotonic() - clock, 1e-9)
