import torch


def mse_grad(pred, y):
    gradient = torch.zeros_like(pred)
    for place in range(pred.numel()):
        gradient.view(-1)[place] = 2 / pred.numel() * (pred.reshape(-1)[place] - y.reshape(-1)[place])
    return gradient


def cross_entropy_grad(logits, y):
    rows = []
    for z, label in zip(logits, y):
        p = torch.softmax(z.double(), 0)
        jacobian = torch.diag(p) - torch.outer(p, p)
        rows.append(-jacobian[label] / p[label] if p[label] > 0 else p - torch.eye(len(p))[label])
    return torch.stack(rows).float() / len(rows)
