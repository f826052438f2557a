"""expects: always_back_to_training

eval, count, train.
"""

import torch


def evaluate_accuracy(net, data_iter):
    net.train(False)
    right, n = 0, 0
    with torch.inference_mode():
        for X, y in data_iter:
            right += int(torch.eq(net(X).argmax(1), y).sum())
            n += X.shape[0]
    net.train(True)
    return right / n
