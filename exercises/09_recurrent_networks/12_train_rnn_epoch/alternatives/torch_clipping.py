"""torch's own clipping; the state detached as soon as it comes out."""

import math
from timeit import default_timer

from torch import Tensor
from torch.nn.utils import clip_grad_norm_


def without_past(state):
    if isinstance(state, Tensor):
        return state.detach()
    return [without_past(s) for s in state] if isinstance(state, list) else tuple(map(without_past, state))


def train_epoch(net, train_iter, loss, updater, device, use_random_iter):
    net.train(True)
    began = default_timer()
    total = count = 0
    state = None
    for X, Y in train_iter:
        if use_random_iter:
            state = None
        if state is None:
            state = net.begin_state(batch_size=len(X), device=device)
        net.zero_grad()
        scores, state = net(X.to(device), state)
        state = without_past(state)
        targets = Y.to(device).t().flatten()
        mean = loss(scores, targets)
        mean.backward()
        clip_grad_norm_(list(net.parameters()), max_norm=1.0)
        updater.step()
        total += float(mean) * targets.shape[0]
        count += targets.shape[0]
    return math.exp(total / count), count / (default_timer() - began)
