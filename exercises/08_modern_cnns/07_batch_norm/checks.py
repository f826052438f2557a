import torch
from torch import tensor

from grader.checks import gradients


def check_worked_example(submission):
    """Gives −1 −1 / 1 3 for the lesson's example, moving mean 0.2 0.4, moving variance 1 1.3"""
    X, gamma, beta = tensor([[1.0, 2], [3, 6]]), tensor([[1.0, 2]]), tensor([[0.0, 1]])
    moving_mean, moving_var = torch.zeros(1, 2), torch.ones(1, 2)
    return named(submission.batch_norm(X, gamma, beta, moving_mean, moving_var, 0.0, 0.9))


def check_rows(submission, rng):
    """Normalises every column of a batch of rows"""
    X, gamma, beta, moving_mean, moving_var = inputs(rng, rng.size(5, 8), 3)
    return named(submission.batch_norm(X, gamma, beta, moving_mean, moving_var, 1e-5, 0.9), "Y")


def check_images(submission, rng):
    """Normalises every channel of a batch of images, over all their pixels"""
    H, W = rng.sizes(4, 7)
    X, gamma, beta, moving_mean, moving_var = inputs(rng, 2, 3, H, W)
    return named(submission.batch_norm(X, gamma, beta, moving_mean, moving_var, 1e-5, 0.9), "Y")


def check_as_wide_as_channels(submission, rng):
    """Tells channels from columns where there are as many of both"""
    X, gamma, beta, moving_mean, moving_var = inputs(rng, 2, 4, 3, 4)
    return named(submission.batch_norm(X, gamma, beta, moving_mean, moving_var, 1e-5, 0.9), "Y")


def check_eps(submission, rng):
    """Adds eps to the variance, under the root, in training and in prediction"""
    X, gamma, beta, moving_mean, moving_var = inputs(rng, 6, 3)
    training = submission.batch_norm(X, gamma, beta, moving_mean.clone(), moving_var.clone(), 0.5, 0.9)
    with torch.no_grad():
        prediction = submission.batch_norm(X, gamma, beta, moving_mean, moving_var, 0.5, 0.9)
    return {"training": named(training, "Y"), "prediction": named(prediction, "Y")}


def check_moving_statistics(submission, rng):
    """Renews the moving statistics: momentum · old + (1 − momentum) · batch"""
    X, gamma, beta, moving_mean, moving_var = inputs(rng, 5, 3)
    result = submission.batch_norm(X, gamma, beta, moving_mean, moving_var, 1e-5, 0.7)
    return named(result, "moving_mean", "moving_var")


def check_moving_statistics_of_images(submission, rng):
    """Keeps one moving mean and variance per channel, shape (1, C, 1, 1)"""
    X, gamma, beta, moving_mean, moving_var = inputs(rng, 3, 2, 4, 5)
    result = submission.batch_norm(X, gamma, beta, moving_mean, moving_var, 1e-5, 0.8)
    return named(result, "moving_mean", "moving_var")


def check_prediction(submission, rng):
    """Without gradients it normalises with the moving statistics and leaves them alone"""
    X, gamma, beta, moving_mean, moving_var = inputs(rng, 4, 3)
    learned = gamma.requires_grad_(), beta.requires_grad_()
    with torch.no_grad():
        return named(submission.batch_norm(X.requires_grad_(), *learned, moving_mean, moving_var, 1e-5, 0.9))


def check_prediction_of_one_image(submission, rng):
    """Predicts for a single image as it would in a batch"""
    X, gamma, beta, moving_mean, moving_var = inputs(rng, 1, 3, 5, 4)
    with torch.no_grad():
        return named(submission.batch_norm(X, gamma, beta, moving_mean, moving_var, 1e-5, 0.9))


def check_batch_of_one(submission, rng):
    """A batch of a single row has variance 0: every value becomes beta"""
    X, gamma, beta, moving_mean, moving_var = inputs(rng, 1, 4)
    return named(submission.batch_norm(X, gamma, beta, moving_mean, moving_var, 0.01, 0.9))


def check_single_channel(submission, rng):
    """Works on one image with one channel"""
    X, gamma, beta, moving_mean, moving_var = inputs(rng, 1, 1, 3, 5)
    return named(submission.batch_norm(X, gamma, beta, moving_mean, moving_var, 1e-5, 0.9))


def check_constant_column(submission, rng):
    """A column without any variance gives beta, never NaN"""
    X, gamma, beta, moving_mean, moving_var = inputs(rng, 4, 3)
    X[:, 1] = 2.0
    return named(submission.batch_norm(X, gamma, beta, moving_mean, moving_var, 0.01, 0.9), "Y")


def check_train_then_predict(submission, rng):
    """Three batches renew the moving statistics, which then serve a prediction"""
    X, gamma, beta, moving_mean, moving_var = inputs(rng, 6, 2, 3, 3)
    for batch in X.split(2):
        result = submission.batch_norm(batch, gamma, beta, moving_mean, moving_var, 1e-5, 0.6)
        moving_mean, moving_var = (statistic.detach() for statistic in result[1:])
    with torch.no_grad():
        return named(submission.batch_norm(X, gamma, beta, moving_mean, moving_var, 1e-5, 0.6))


def check_gradients(submission, rng):
    """Gradients flow to X, also through mean and variance, to gamma and to beta"""
    X, gamma, beta, moving_mean, moving_var = inputs(rng, 4, 3, 2, 3)
    wanted = {"X": X.requires_grad_(), "gamma": gamma.requires_grad_(), "beta": beta.requires_grad_()}
    result = submission.batch_norm(X, gamma, beta, moving_mean, moving_var, 1e-5, 0.9)
    return gradients(result[0], **wanted)


def check_moving_statistics_have_no_graph(submission, rng):
    """The moving statistics it returns are detached: they require no gradient"""
    X, gamma, beta, moving_mean, moving_var = inputs(rng, 4, 3)
    result = submission.batch_norm(X.requires_grad_(), gamma, beta, moving_mean, moving_var, 1e-5, 0.9)
    statistics = named(result, "moving_mean", "moving_var")
    return {f"{name}.requires_grad": statistic.requires_grad for name, statistic in statistics.items()}


def check_inputs_unchanged(submission, rng):
    """Leaves X, gamma and beta as they were, in training and in prediction"""
    X, gamma, beta, moving_mean, moving_var = inputs(rng, 3, 2, 4, 3)
    before = {"X": X.clone(), "gamma": gamma.clone(), "beta": beta.clone()}
    submission.batch_norm(X, gamma, beta, moving_mean.clone(), moving_var.clone(), 1e-5, 0.9)
    training = {"X": X.clone(), "gamma": gamma.clone(), "beta": beta.clone()}
    X, gamma, beta = before.values()
    with torch.no_grad():
        submission.batch_norm(X, gamma, beta, moving_mean, moving_var, 1e-5, 0.9)
    return {"after training": training, "after prediction": {"X": X, "gamma": gamma, "beta": beta}}


def inputs(rng, *shape):
    """X with another mean and spread in every feature, and gamma, beta, moving mean and variance for it."""
    features = (1, shape[1], *(1 for _ in shape[2:]))
    X = rng.normal(*shape) * rng.uniform(*features, low=0.5, high=2.0) + rng.normal(*features)
    gamma, beta = rng.uniform(*features, low=0.5, high=2.0), rng.normal(*features)
    return X, gamma, beta, rng.normal(*features), rng.uniform(*features, low=0.5, high=3.0)


def named(result, *wanted):
    """The three results (or the wanted ones of them) by name; anything else as it came."""
    if not isinstance(result, tuple | list) or len(result) != 3:
        return result
    by_name = dict(zip(("Y", "moving_mean", "moving_var"), result, strict=True))
    return {name: by_name[name] for name in wanted or by_name}
