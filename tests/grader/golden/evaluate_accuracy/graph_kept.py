"""expects: builds_a_graph

Evaluation mode taken for no_grad.
"""


def evaluate_accuracy(net, data_iter):
    was = net.training
    net.eval()
    right = samples = 0
    for X, y in data_iter:
        right += (net(X).max(dim=1)[1] == y).sum().item()
        samples += y.size(0)
    if was:
        net.train()
    return right / samples
