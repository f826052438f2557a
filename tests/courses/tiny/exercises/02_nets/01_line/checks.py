import torch


def check_worked_example(submission):
    """Gives 6 for x = 1, w = 3"""
    return submission.line(torch.tensor([1.0]), 3.0)


def check_logits(submission):
    """The network gives ten logits an image"""
    return submission.make_line()(torch.zeros(2, 1, 8, 8)).shape
