"""expects: python_loop"""

import torch


def one_hot(labels, num_classes):
    rows = []
    for label in labels.tolist():
        row = [0.0] * num_classes
        row[label] = 1.0
        rows.append(row)
    return torch.tensor(rows)
