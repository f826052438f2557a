"""The weights decay after the step, from their new values.

Both the loss's slope and the penalty's are those of the weights *before* the step. Shrinking afterwards also shrinks the step that was made.
"""

import torch


def l2_penalty(params):
    return sum((w**2).sum() for w in params) / 2


def train_with_decay(net, X, y, loss, lr, decay, steps):
    weights = [p for name, p in net.named_parameters() if not name.endswith("bias")]
    losses = []
    for _ in range(steps):
        value = loss(net(X), y)
        net.zero_grad()
        value.backward()
        with torch.no_grad():
            for name, p in net.named_parameters():
                if name.endswith("bias"):
                    p -= lr * p.grad
                else:
                    p -= lr * p.grad; p *= 1 - lr * decay
        losses.append(value.item())
    return losses
