import torch
from torch import tensor

from grader.checks import Gradients, gradients, measured_by


def check_worked_example_probabilities(submission):
    """Gives 0.25 0.5 0.25 for the lesson's example"""
    W, b = tensor([[0.0, 0.6931, 0], [0, 0, 0.3466]]), tensor([0.6931, 0.6931, 0])
    X = tensor([[[[1.0, 2]]]])
    return submission.net(W, b, X)


def check_worked_example_loss(submission):
    """Gives the loss 1.0397 for the lesson's two probabilities 0.5 and 0.25"""
    y_hat, y = tensor([[0.25, 0.5, 0.25], [0.5, 0.25, 0.25]]), tensor([1, 2])
    return submission.cross_entropy(y_hat, y)


def check_batch_of_images(submission, rng):
    """Takes a batch of images with several channels: a row of probabilities for each image"""
    W, b, X = rng.normal(12, 4) * 0.5, rng.normal(4), rng.normal(3, 2, 2, 3)
    return submission.net(W, b, X)


def check_as_many_images_as_classes(submission, rng):
    """Sums over the classes, not over the batch, where there are as many of both"""
    W, b, X = rng.normal(6, 3) * 0.5, rng.normal(3), rng.normal(3, 1, 3, 2)
    return submission.net(W, b, X)


def check_single_image(submission, rng):
    """A batch of one image gives shape (1, K)"""
    W, b, X = rng.normal(6, 5) * 0.5, rng.normal(5), rng.normal(1, 1, 2, 3)
    return submission.net(W, b, X)


def check_pictures_of_clothing(submission, rng):
    """Takes images of 28 × 28 pixels and ten classes"""
    W, b, X = rng.normal(784, 10) * 0.05, rng.normal(10), rng.normal(2, 1, 28, 28)
    return submission.net(W, b, X)


def check_large_scores(submission):
    """Scores near 1000 give probabilities, not NaN"""
    W, b = tensor([[1.0, 0.998, 0.5]]), tensor([0.0, 0, 0])
    X = tensor([[[[1000.0]]], [[[0.5]]]])
    return submission.net(W, b, X)


def check_far_apart(submission):
    """Each image is safe for itself, also beside one whose scores are 2000 higher"""
    W, b = tensor([[1.0, 0.999, 0.998]]), tensor([0.0, 0, 0])
    X = tensor([[[[1000.0]]], [[[-1000.0]]]])
    return submission.net(W, b, X)


def check_random_loss(submission, rng):
    """Takes the probability of each row's own right class, and the mean"""
    y_hat, y = _probabilities(rng, 7, 4), rng.integers(0, 3, 7)
    return submission.cross_entropy(y_hat, y)


def check_loss_of_few(submission, rng):
    """Works with fewer images than classes"""
    y_hat, y = _probabilities(rng, 2, 6), tensor([rng.size(3, 5), rng.size(1, 2)])
    return submission.cross_entropy(y_hat, y)


def check_loss_of_one(submission, rng):
    """Works with a single image"""
    y_hat, y = _probabilities(rng, 1, 3), tensor([2])
    return submission.cross_entropy(y_hat, y)


def check_inputs_unchanged(submission, rng):
    """Leaves X, W, b and the probabilities as they were"""
    W, b, X = rng.normal(4, 3), rng.normal(3), rng.normal(2, 1, 2, 2)
    y_hat = _probabilities(rng, 2, 3)
    submission.net(W, b, X)
    submission.cross_entropy(y_hat, tensor([0, 2]))
    return {"X": X, "W": W, "b": b, "y_hat": y_hat}


def check_gradients_of_the_loss(submission, rng):
    """Gradients flow from the loss to the probabilities"""
    y_hat, y = _probabilities(rng, 4, 3).requires_grad_(), rng.integers(0, 2, 4)
    return gradients(submission.cross_entropy(y_hat, y), y_hat=y_hat)


def check_gradients(submission, rng):
    """Gradients flow from the loss through the net to W and b"""
    W, b = (rng.normal(6, 3) * 0.5).requires_grad_(), rng.normal(3).requires_grad_()
    X, y = rng.normal(4, 1, 2, 3), rng.integers(0, 2, 4)
    return gradients(submission.cross_entropy(submission.net(W, b, X), y), W=W, b=b)


def check_parameter_shapes(submission, rng):
    """W is (784, 10), b is (10,) and zero, both float32"""
    generator = rng.generator()
    W, b = submission.init_params(generator)
    return {"W, times 0": W.detach() * 0, "b": b.detach()}


def drawn(W):
    """What the draw promises. Over 7840 numbers one standard error is 1.1 % of the deviation for the mean, 0.8 % for
    the deviation itself and 0.0024 for the share: the intervals reach six and more of them to each side.
    """
    values = W.double().flatten()
    mean, std = values.mean().item(), values.std().item()
    outside = ((values - mean).abs() > 2 * std).double().mean().item()  # 0.0455 of a normal distribution
    return {
        "mean": "about 0" if abs(mean) < 0.07 * std else f"too far from 0, about {mean:.1g}",
        "standard deviation": "about 0.01" if abs(std - 0.01) < 0.0006 else _off(std, 0.01),
        "as a normal distribution": 0.03 < outside < 0.061,
    }


def _off(found, wanted):
    return f"too {'large' if found > wanted else 'small'}, about {found:.1g}"


@measured_by(drawn)
def check_draw(submission, rng):
    """W is drawn from a normal distribution with mean 0 and standard deviation 0.01"""
    generator = rng.generator()
    return submission.init_params(generator)[0].detach()


def same(pairs):
    """Which of two draws are equal, number by number."""
    return {name: bool((one == other).all()) for name, (one, other) in pairs.items()}


@measured_by(same)
def check_generator(submission, rng):
    """The draw comes from the generator: the same state, the same W; a later state, another one"""
    seed = rng.size(0, 2**31 - 1)
    generator = torch.Generator().manual_seed(seed)
    first = submission.init_params(generator)[0].detach()
    second = submission.init_params(generator)[0].detach()
    again = submission.init_params(torch.Generator().manual_seed(seed))[0].detach()
    return {"W of generators in the same state": [first, again], "W of two calls in a row": [first, second]}


def check_gradients_asked_for(submission, rng):
    """Both W and b require a gradient"""
    generator = rng.generator()
    W, b = submission.init_params(generator)
    return {"W.requires_grad": W.requires_grad, "b.requires_grad": b.requires_grad}


def check_leaves(submission, rng):
    """A call of backward fills W.grad and b.grad"""
    generator = rng.generator()
    W, b = submission.init_params(generator)
    weights = rng.normal(784, 10)
    if W.requires_grad or b.requires_grad:
        ((W * weights).sum() + (b * b).sum() + b.sum()).backward()
    return Gradients({"W": W.grad if W.is_leaf else None, "b": b.grad if b.is_leaf else None})


def _probabilities(rng, N, K):
    """Rows with the sum 1, no number in them near 0."""
    values = rng.uniform(N, K, low=0.2, high=1.0)
    return values / values.sum(dim=1, keepdim=True)
