"""Only the network's own flag is switched, not its parts'.

`net.training = False` changes one attribute of one module. Dropout and batch normalisation are modules inside, with flags of their own. `eval()` and `train()` reach all of them.
"""

import torch


def evaluate_accuracy(net, data_iter):
    was_training = net.training
    net.training = False
    correct, n = 0, 0
    with torch.no_grad():
        for X, y in data_iter:
            correct += (net(X).argmax(dim=1) == y).sum().item()
            n += len(y)
    net.training = was_training
    return correct / n
