import torch


def mse(pred, y):
    total = 0
    for p, t in zip(pred.flatten(), y.flatten()):
        total = total + (p - t) ** 2
    return total / y.numel()


def mae(pred, y):
    total = 0
    for p, t in zip(pred.flatten(), y.flatten()):
        total = total + (p - t if p > t else t - p)
    return total / y.numel()


def binary_cross_entropy(logits, y):
    losses = []
    for z, t in zip(logits.reshape(-1), y.reshape(-1)):
        wrong = -z if t == 1 else z
        losses.append(torch.log(1 + torch.exp(wrong)) if wrong < 0 else wrong + torch.log(1 + torch.exp(-wrong)))
    return sum(losses) / len(losses)


def cross_entropy(logits, y):
    total = torch.tensor(0.0)
    for row, label in zip(logits, y):
        c = row.max().item()
        total = total + c + (row - c).exp().sum().log() - row[label]
    return total / logits.shape[0]
