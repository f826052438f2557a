import torch
from torch import nn, tensor

from grader.checks import fill


def check_worked_example_lagged(submission):
    """Gives the three rows and targets of the lesson's table"""
    x = tensor([1.0, 2, 4, 7, 11])
    features, targets = submission.lagged(x, 2)
    return {"features": features, "targets": targets}


def check_worked_example_rollout(submission):
    """Gives 2 3 5 8 for the model that adds up, started with 1 1"""
    seed = tensor([1.0, 1])
    return submission.rollout(_add_up, seed, 4)


def check_one_lag(submission, rng):
    """With tau = 1 every value but the last predicts its successor"""
    x = rng.normal(6)
    features, targets = submission.lagged(x, 1)
    return {"features": features, "targets": targets}


def check_longest_lag(submission, rng):
    """With tau = T − 1 there is a single row"""
    x = rng.normal(5)
    features, targets = submission.lagged(x, 4)
    return {"features": features, "targets": targets}


def check_random_sizes(submission, rng):
    """Agrees with the reference on a random sequence"""
    x, tau = rng.normal(rng.size(9, 15)), rng.size(2, 5)
    features, targets = submission.lagged(x, tau)
    return {"features": features, "targets": targets}


def check_sequence_unchanged(submission, rng):
    """Leaves the sequence as it was"""
    x = rng.normal(7)
    submission.lagged(x, 3)
    return {"x after the call": x}


def check_single_step(submission, rng):
    """A rollout of one step is the model's prediction for the seed"""
    model, seed = _linear(rng, 3), rng.normal(3)
    return submission.rollout(model, seed, 1)


def check_own_predictions(submission, rng):
    """From the second step on the window holds the model's own predictions, the newest on the right"""
    model, seed = _linear(rng, 3), rng.normal(3)
    return submission.rollout(model, seed, 5)


def check_only_the_oldest(submission, rng):
    """A model that repeats the oldest value of its window repeats the seed over and over"""
    seed = rng.normal(3)
    return submission.rollout(_oldest, seed, 7)


def check_window_of_one(submission, rng):
    """Works with a seed of a single value"""
    model, seed = _linear(rng, 1), rng.normal(1)
    return submission.rollout(model, seed, 4)


def check_network(submission, rng):
    """Works with a network of several layers"""
    model = fill(nn.Sequential(nn.Linear(4, 6), nn.Tanh(), nn.Linear(6, 1)), rng, scale=2.0)
    seed = rng.normal(4)
    return submission.rollout(model, seed, 6)


def check_batch_of_one_row(submission, rng):
    """The model is given a batch of one row, shape (1, tau)"""
    model, seed, given = _linear(rng, 3), rng.normal(3), []

    def watched(features):
        given.append(list(features.shape))
        return model(features)

    predictions = submission.rollout(watched, seed, 2)
    return {"shapes that the model was given": given, "predictions": predictions}


def check_seed_unchanged(submission, rng):
    """Leaves the seed as it was"""
    model, seed = _linear(rng, 3), rng.normal(3)
    submission.rollout(model, seed, 4)
    return {"seed after the call": seed}


def _add_up(features):
    return features.sum(dim=-1, keepdim=True)


def _oldest(features):
    return features[..., :1].clone()


def _linear(rng, tau):
    """Weights that differ from each other and stay well away from 0, so that every place of the window matters."""
    model = nn.Linear(tau, 1)
    with torch.no_grad():
        model.weight.copy_((rng.uniform(1, tau, low=0.2, high=0.3) + 0.4 * torch.arange(tau)) / tau)
        model.bias.copy_(rng.uniform(1, low=0.5, high=1.0))
    return model
