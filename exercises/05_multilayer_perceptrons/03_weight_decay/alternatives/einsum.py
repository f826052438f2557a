"""Products by tensordot; SGD with maximize.
"""

import torch


def l2_penalty(params):
    return 0.5 * sum((torch.dot(w.flatten(), w.flatten()) for w in params), start=torch.zeros(()))


def train_with_decay(net, X, y, loss, lr, decay, steps):
    weights = [p for name, p in net.named_parameters() if not name.endswith("bias")]
    updater = torch.optim.SGD(net.parameters(), lr=lr, maximize=True)
    losses = []
    for _ in range(steps):
        value = loss(net(X), y)
        updater.zero_grad()
        (-value - decay * l2_penalty(weights)).backward()
        updater.step()
        losses.append(value.item())
    return losses
