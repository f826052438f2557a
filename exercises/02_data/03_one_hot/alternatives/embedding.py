"""A row looked up for each label."""

import torch


def one_hot(labels, num_classes):
    return torch.nn.functional.embedding(labels, torch.eye(num_classes))
