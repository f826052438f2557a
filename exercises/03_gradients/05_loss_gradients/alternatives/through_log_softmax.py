import torch.nn.functional as F


def mse_grad(pred, y):
    n = 1
    for size in pred.shape:
        n *= size
    return -2 / n * (y - pred)


def cross_entropy_grad(logits, y):
    p = F.log_softmax(logits, dim=1).exp()
    return (p - F.one_hot(y, num_classes=logits.shape[1]).float()) / y.shape[0]
