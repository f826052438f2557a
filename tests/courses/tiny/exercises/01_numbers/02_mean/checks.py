import torch


def check_worked_example(submission):
    """Gives 3 for 1, 2 and 6"""
    return submission.mean(torch.tensor([1.0, 2.0, 6.0]))


def check_random(submission, rng):
    """Agrees with the reference on a random matrix"""
    return submission.mean(rng.normal(3, 5))
