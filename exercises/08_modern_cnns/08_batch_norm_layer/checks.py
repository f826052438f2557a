import torch
from torch import Tensor, tensor

from grader.checks import gradients

LEARNED = ("gamma", "beta")
REMEMBERED = ("moving_mean", "moving_var")


def check_worked_example(submission):
    """Gives the lesson's example: −1 −1 / 1 1 in training, then 1 2.2803 in evaluation"""
    net = submission.BatchNorm(2, 2)
    training = net(tensor([[1.0, 2], [3, 6]]))
    statistics = held(net, REMEMBERED)
    evaluation = net.eval()(tensor([[1.2, 3.0]]))
    return {"training": training, **statistics, "evaluation": evaluation}


def check_parameters_for_rows(submission):
    """Its parameters are gamma and beta, for rows of shape (1, D)"""
    net = submission.BatchNorm(5, 2)
    return {name: shape_of(parameter) for name, parameter in net.named_parameters()}


def check_parameters_for_images(submission):
    """Its parameters have the shape (1, C, 1, 1) for images"""
    net = submission.BatchNorm(3, 4)
    return {name: shape_of(parameter) for name, parameter in net.named_parameters()}


def check_first_values(submission):
    """At first gamma is 1, beta 0, the moving mean 0 and the moving variance 1"""
    net = submission.BatchNorm(2, 2)
    return held(net, LEARNED + REMEMBERED)


def check_shapes_of_statistics(submission):
    """The moving statistics have the shapes of gamma and beta"""
    rows, images = submission.BatchNorm(5, 2), submission.BatchNorm(3, 4)
    nets = {"rows": rows, "images": images}
    return {
        word: {name: shape_of(value) for name, value in held(net, REMEMBERED).items()} for word, net in nets.items()
    }


def check_rows(submission, rng):
    """In training it normalises rows with the batch, then scales by gamma and shifts by beta"""
    net = varied(submission.BatchNorm(3, 2), rng)
    return net(features(rng, 6, 3))


def check_images(submission, rng):
    """In training it normalises the channels of images"""
    net = varied(submission.BatchNorm(2, 4), rng)
    return net(features(rng, 3, 2, *rng.sizes(3, 6)))


def check_moving_statistics(submission, rng):
    """Every batch in training renews the moving statistics, with momentum 0.9"""
    net = varied(submission.BatchNorm(3, 4), rng)
    for _ in range(2):
        net(features(rng, 2, 3, 4, 5))
    return held(net, REMEMBERED)


def check_evaluation(submission, rng):
    """In evaluation mode it normalises with the moving statistics, also while gradients are recorded"""
    net = varied(submission.BatchNorm(3, 4), rng).eval()
    return net(features(rng, 2, 3, 4, 5))


def check_statistics_stay_in_evaluation(submission, rng):
    """In evaluation mode the moving statistics stay"""
    net = varied(submission.BatchNorm(3, 2), rng).eval()
    for _ in range(2):
        net(features(rng, 4, 3))
    return held(net, REMEMBERED)


def check_evaluation_without_gradients(submission, rng):
    """A single row is evaluated as it would be in a batch, here without gradients"""
    net = varied(submission.BatchNorm(4, 2), rng).eval()
    with torch.no_grad():
        return net(features(rng, 1, 4))


def check_training_without_gradients(submission, rng):
    """In training mode it uses and remembers the batch, also where no gradients are recorded"""
    net, X = varied(submission.BatchNorm(3, 2), rng), features(rng, 5, 3)
    with torch.no_grad():
        Y = net(X)
    return {"Y": Y, **held(net, REMEMBERED)}


def check_back_to_training(submission, rng):
    """It goes from training to evaluation and back"""
    net = varied(submission.BatchNorm(2, 4), rng)
    results = [net.train(mode)(features(rng, 2, 2, 3, 4)) for mode in (True, False, True, False)]
    return dict(zip(("training", "evaluation", "training again", "evaluation again"), results, strict=True))


def check_eps(submission, rng):
    """Uses eps = 1e-5, which shows where a feature hardly varies"""
    net = varied(submission.BatchNorm(3, 2), rng)
    X = features(rng, 6, 3) * tensor([0.003, 1.0, 0.0])
    return net(X)


def check_single_channel(submission, rng):
    """Works on one image with one channel"""
    net = varied(submission.BatchNorm(1, 4), rng)
    return net(features(rng, 1, 1, 3, 5))


def check_gradients(submission, rng):
    """In training gradients flow to X, gamma and beta"""
    net, X = varied(submission.BatchNorm(3, 4), rng), features(rng, 2, 3, 3, 4).requires_grad_()
    return gradients(net(X), X=X, **dict(net.named_parameters()))


def check_statistics_have_no_graph(submission, rng):
    """The moving statistics require no gradient, before and after a batch"""
    net = varied(submission.BatchNorm(3, 2), rng)
    before = held(net, REMEMBERED)
    net(features(rng, 4, 3).requires_grad_())
    after = held(net, REMEMBERED)
    return {f"{name}.requires_grad": before[name].requires_grad or after[name].requires_grad for name in before}


def check_state_dict(submission):
    """state_dict() holds gamma, beta and both moving statistics"""
    net = submission.BatchNorm(3, 2)
    saved = net.state_dict()
    return {name: shape_of(saved[name]) for name in LEARNED + REMEMBERED if name in saved}


def check_saved_and_loaded(submission, rng):
    """A new layer that loads the state_dict() of a trained one evaluates like it"""
    trained, new = varied(submission.BatchNorm(3, 2), rng), submission.BatchNorm(3, 2)
    trained(features(rng, 5, 3))
    new.load_state_dict(trained.state_dict())
    return new.eval()(features(rng, 2, 3))


def check_to(submission):
    """`.to(…)` takes everything along, to another dtype or another device"""
    to_double = submission.BatchNorm(3, 2).to(torch.float64)
    to_meta = submission.BatchNorm(3, 2).to("meta")
    names = LEARNED + REMEMBERED
    return {
        "to(torch.float64)": {name: value.dtype for name, value in held(to_double, names).items()},
        'to("meta")': {name: value.device for name, value in held(to_meta, names).items()},
    }


def check_two_layers(submission, rng):
    """Two layers keep statistics of their own"""
    first, second = submission.BatchNorm(2, 2), submission.BatchNorm(2, 2)
    first(features(rng, 4, 2))
    return held(second, REMEMBERED)


def check_input_unchanged(submission, rng):
    """Leaves X as it was"""
    net, X = varied(submission.BatchNorm(2, 4), rng), features(rng, 2, 2, 4, 3)
    net(X)
    return X


def features(rng, *shape):
    """Values with another mean and spread in every feature."""
    per_feature = (1, shape[1], *(1 for _ in shape[2:]))
    return rng.normal(*shape) * rng.uniform(*per_feature, low=0.5, high=2.0) + rng.normal(*per_feature)


def varied(net, rng):
    """The layer in training mode, with a scale, a shift and moving statistics that are not the first ones."""
    with torch.no_grad():
        for scale, shift in (("gamma", "beta"), ("moving_var", "moving_mean")):
            getattr(net, scale).copy_(rng.uniform(*getattr(net, scale).shape, low=0.5, high=2.0))
            getattr(net, shift).copy_(rng.normal(*getattr(net, shift).shape))
    return net.train()


def held(net, names):
    """Copies of the tensors that the layer holds under these names."""
    return {name: copied(getattr(net, name)) for name in names}


def copied(value):
    return value.clone() if isinstance(value, Tensor) else value


def shape_of(values):
    """A tensor of zeros, so that shapes are all there is to compare."""
    return torch.zeros(values.shape)
