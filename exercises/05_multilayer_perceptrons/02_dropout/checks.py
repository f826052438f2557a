import torch
from torch import nn, ones, tensor

from grader.checks import measured_by


def factors(result):
    """By what the kept numbers were multiplied: the same for all."""
    kept = result["result"] != 0
    ratio = result["result"][kept] / result["X"][kept]
    low, high = (round(x.item(), 3) for x in (ratio.min(), ratio.max())) if len(ratio) else (0, 0)
    return {"kept numbers are multiplied by": f"{low:g}" if low == high else f"{low:g} to {high:g}"}


@measured_by(factors)
def check_worked_example(submission, rng):
    """With p = 0.5 the numbers that are kept are twice as large, as in the lesson's example"""
    X, generator = torch.arange(1.0, 31), rng.generator()
    return {"result": submission.dropout_layer(X, 0.5, True, generator), "X": X}


def check_evaluation(submission, rng):
    """Without training X comes back as it is"""
    X, generator = rng.normal(4, 5), rng.generator()
    return submission.dropout_layer(X, 0.5, False, generator)


def check_nothing_dropped(submission, rng):
    """With p = 0 X comes back as it is"""
    X, generator = rng.normal(3, 4), rng.generator()
    return submission.dropout_layer(X, 0.0, True, generator)


def check_all_dropped(submission, rng):
    """With p = 1 all numbers become 0, none NaN"""
    X, generator = rng.normal(3, 4), rng.generator()
    return submission.dropout_layer(X, 1.0, True, generator).abs()


def check_all_dropped_not_in_evaluation(submission, rng):
    """With p = 1 X still comes back without training"""
    X, generator = rng.normal(2, 3), rng.generator()
    return submission.dropout_layer(X, 1.0, False, generator)


@measured_by(factors)
def check_other_probability(submission, rng):
    """With p = 0.2 the numbers that are kept are multiplied by 1.25"""
    X, generator = rng.normal(20, 5), rng.generator()
    return {"result": submission.dropout_layer(X, 0.2, True, generator), "X": X}


def share_of_zeros(result):
    """The share of zeros among 40 000: one standard error is 0.0025 at most, the interval eight of them each way."""
    dropped = (result["result"] == 0).double().mean().item()
    near = abs(dropped - result["p"]) < 0.02
    return {"share of numbers that became 0": f"about {result['p']}" if near else _off(dropped, result["p"])}


def _off(found, wanted):
    return f"too {'large' if found > wanted else 'small'}, about {found:.1g}"


@measured_by(share_of_zeros)
def check_share(submission, rng):
    """With p = 0.3 about three of ten numbers are dropped"""
    X, generator = rng.normal(40_000), rng.generator()
    return {"result": submission.dropout_layer(X, 0.3, True, generator), "p": 0.3}


@measured_by(share_of_zeros)
def check_larger_share(submission, rng):
    """With p = 0.8 about eight of ten numbers are dropped"""
    X, generator = rng.normal(40_000), rng.generator()
    return {"result": submission.dropout_layer(X, 0.8, True, generator), "p": 0.8}


def means(result):
    """The mean of 40 000 numbers that were 5.

    One standard error is 5 · √(p / (1 − p) / 40 000), which is 0.031 for p = 0.6: the interval is nine of them wide
    each way.
    """
    mean = result["result"].double().mean().item()
    return {"mean": "about 5" if abs(mean - 5) < 0.28 else _off(mean, 5)}


@measured_by(means)
def check_expectation(submission, rng):
    """On average the numbers stay what they were"""
    X, generator = 5 * ones(40_000), rng.generator()
    return {"result": submission.dropout_layer(X, 0.6, True, generator)}


def alike(result):
    """Whether rows or columns share their fate.

    Of 30 × 40 fair coins two columns fall alike by chance with probability 2⁻³⁰, in one of 780 pairs with 7 · 10⁻⁷.
    """
    kept = result["result"] != 0
    rows, columns = len(kept.unique(dim=0)), len(kept.unique(dim=1).T)
    whole = {"a whole row was dropped": kept.any(1), "a whole column was dropped": kept.any(0)}
    return {
        "rows with the same mask": len(kept) - rows,
        "columns with the same mask": len(kept.T) - columns,
        **{name: not bool(some.all()) for name, some in whole.items()},
    }


@measured_by(alike)
def check_every_number_for_itself(submission, rng):
    """Every number has its own chance, whatever its row and column"""
    X, generator = 1 + rng.uniform(30, 40), rng.generator()
    return {"result": submission.dropout_layer(X, 0.5, True, generator)}


def counts(results):
    """Whether the count of dropped numbers varies: that 60 times as many of four coins fall alike happens never."""
    same = len({int((result == 0).sum()) for result in results}) == 1
    return {"how many of four numbers are dropped": "always the same" if same else "sometimes more, sometimes fewer"}


@measured_by(counts)
def check_count_by_chance(submission, rng):
    """With p = 0.5 it is two of four numbers on average, sometimes more, sometimes fewer"""
    X, generator = 1 + rng.uniform(4), rng.generator()
    return [submission.dropout_layer(X, 0.5, True, generator) for _ in range(60)]


def whole_parts(result):
    """Whether a channel was dropped as a whole or two have the same mask: 2⁻¹⁰⁰ by chance."""
    kept = (result["result"] != 0).flatten(2)
    masks = len(kept.flatten(0, 1).unique(dim=0))
    return {
        "a whole channel was dropped": not bool(kept.any(2).all()),
        "channels with the same mask": kept.shape[0] * kept.shape[1] - masks,
    }


@measured_by(whole_parts)
def check_images(submission, rng):
    """In a batch of images every pixel of every channel has its own chance"""
    X, generator = 1 + rng.uniform(3, 4, 10, 10), rng.generator()
    return {"result": submission.dropout_layer(X, 0.5, True, generator)}


def by_size(result):
    """Whether it depends on a number, or on its size, if it is dropped.

    Both means are of about 2500 numbers, so one standard error of their difference is 0.028 and 0.017: 0.17 is six.
    """
    X, kept = result["X"].double(), result["result"] != 0
    apart = [(x[kept].mean() - x[~kept].mean()).abs() > 0.17 for x in (X, X.abs())]
    return {"kept numbers differ from dropped ones": any(map(bool, apart))}


@measured_by(by_size)
def check_chance_alone(submission, rng):
    """Large and small, negative and positive numbers have the same chance"""
    X, generator = rng.normal(50, 100), rng.generator()
    return {"result": submission.dropout_layer(X, 0.5, True, generator), "X": X}


def same(pairs):
    """Which of two results are equal, number by number."""
    return {name: bool((one == other).all()) for name, (one, other) in pairs.items()}


@measured_by(same)
def check_generator(submission, rng):
    """The mask comes from the generator: the same state, the same mask; the next call, another one"""
    X, seed = 1 + rng.uniform(10, 10), rng.size(0, 2**31 - 1)
    generator = torch.Generator().manual_seed(seed)
    first = submission.dropout_layer(X, 0.5, True, generator)
    second = submission.dropout_layer(X, 0.5, True, generator)
    again = submission.dropout_layer(X, 0.5, True, torch.Generator().manual_seed(seed))
    return {"masks of generators in the same state": [first, again], "masks of two calls in a row": [first, second]}


def matching(result):
    """Which gradients arrive where, as the sum of all results has them."""
    if result["gradient"] is None:
        return {"gradients of kept numbers": "none"}
    kept = result["result"] != 0
    low, high = (round(x.item(), 3) for x in result["gradient"][kept].aminmax())
    return {
        "gradients of kept numbers": f"{low:g}" if low == high else f"{low:g} to {high:g}",
        "gradients of dropped numbers are 0": not bool(result["gradient"][~kept].any()),
    }


@measured_by(matching)
def check_gradients(submission, rng):
    """Gradients flow to the numbers that were kept, by the same factor, and not to the others"""
    X, generator = rng.normal(8, 9).requires_grad_(), rng.generator()
    result = submission.dropout_layer(X, 0.4, True, generator)
    gradient = torch.autograd.grad(result.sum(), X)[0] if result.requires_grad else None
    return {"result": result.detach(), "X": X.detach(), "gradient": gradient}


def check_input_unchanged(submission, rng):
    """Leaves X as it was"""
    X, generator = rng.normal(4, 5), rng.generator()
    submission.dropout_layer(X, 0.5, True, generator)
    return {"X after the call": X}


@measured_by(factors)
def check_module_in_training(submission, rng):
    """The layer drops in training mode, with its own p"""
    X = rng.normal(20, 10)
    layer = submission.Dropout(0.75, rng.generator()).train()
    return {"result": layer(X), "X": X}


def check_module_in_evaluation(submission, rng):
    """In evaluation mode the layer does nothing, also inside of a network"""
    X = rng.normal(4, 5)
    net = nn.Sequential(submission.Dropout(0.5), nn.Sequential(submission.Dropout(1.0)))
    return net.eval()(X)


@measured_by(share_of_zeros)
def check_module_after_evaluation(submission, rng):
    """Back in training mode the layer drops again; by default p is 0.5"""
    X, layer = rng.normal(40_000), submission.Dropout()
    layer.eval()(X)
    return {"result": layer.train()(X), "p": 0.5}


@measured_by(same)
def check_module_draws_anew(submission, rng):
    """The layer draws a new mask at every call, from its generator"""
    X, seed = 1 + rng.uniform(10, 10), rng.size(0, 2**31 - 1)
    layer = submission.Dropout(0.5, torch.Generator().manual_seed(seed))
    other = submission.Dropout(0.5, torch.Generator().manual_seed(seed))
    first, second = layer(X), layer(X)
    return {"masks of two calls in a row": [first, second], "masks of layers in the same state": [first, other(X)]}


def check_module_shape(submission, rng):
    """The layer takes any shape, batch after batch, and has nothing to learn"""
    layer = submission.Dropout(0.5)
    shapes = [torch.zeros(layer(tensor(x)).shape) for x in ([1.0], [[1.0, 2.0, 3.0]], [[[1.0]], [[2.0]]])]
    return {"shapes": shapes, "parameters": len(list(layer.parameters()))}
