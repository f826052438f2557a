import torch
import torch.nn.functional as F

from grader.checks import measured_by, tolerance

by_chance_in_2000 = tolerance(
    relative=0.0, absolute=0.1, because="shares of 2000 draws differ by about 0.017 from run to run"
)
by_chance_in_1000 = tolerance(
    relative=0.0, absolute=0.12, because="shares and quantiles of 1000 draws differ by about 0.023 from run to run"
)
by_chance_in_25 = tolerance(
    relative=0.0, absolute=0.033, because="shares of 1/25 in 3000 draws differ by about 0.0055 from run to run"
)


def flips(result):
    """How many images were turned, and whether they chose one by one."""
    X, Y = result["X"], result["Y"]
    same, turned = equal(Y, X), equal(Y, X.flip(-1))
    return {
        "share of images turned left to right": share(turned),
        "share of images neither turned nor as they were": share(~(same | turned)),
        "share of images treated like the one before": share(turned[1:] == turned[:-1]),
    }


def windows(result):
    """Where each image's window began, as shares of all images."""
    X, Y, pad = result["X"], result["Y"], result["pad"]
    starts = found_windows(X, Y, pad)
    return {
        "share of images that are no window of the bordered original": share(~starts.any(dim=0)),
        "share of each start (i, j)": starts.float().mean(dim=1).unflatten(0, (2 * pad + 1, 2 * pad + 1)),
    }


def no_windows(result):
    starts = found_windows(result["X"], result["Y"], result["pad"])
    return {"share of images that are no window of the bordered original": share(~starts.any(dim=0))}


def brightened(result):
    X, Y = result["X"], result["Y"]
    f = Y.mean((1, 2, 3)) / X.mean((1, 2, 3))
    odd = far(Y, f.view(-1, 1, 1, 1) * X)
    return {
        "share of images that are not f times the original": share(odd),
        "f, from the smallest to the largest": spread(f, odd),
        "share of images with the same f as the one before": share((f[1:] - f[:-1]).abs() < 1e-6),
    }


def contrasted(result):
    X, Y = result["X"], result["Y"]
    g, line = straight(X, Y)
    odd = far(Y, line)
    return {
        "share of images that are not m + g · (X − m)": share(odd),
        "share of images whose mean has moved": share((Y - X).mean((1, 2, 3)).abs() > 1e-4),
        "g, from the smallest to the largest": spread(g, odd),
        "share of images with the same g as the one before": share((g[1:] - g[:-1]).abs() < 1e-6),
    }


def both_factors(result):
    X, Y = result["X"], result["Y"]
    slope, line = straight(X, Y)
    f, odd = Y.mean((1, 2, 3)) / X.mean((1, 2, 3)), far(Y, line)
    g = slope / f
    correlation = float(torch.corrcoef(torch.stack([usual(f), usual(g)]))[0, 1].nan_to_num(1.0))
    return {
        "share of images that are not m + g · (f · X − m)": share(odd),
        "f, from the smallest to the largest": spread(f, odd, reach=0.5),
        "g, from the smallest to the largest": spread(g, odd),
        "f and g of an image go together": abs(correlation) > 0.2,
    }


def cut_off(result):
    """Judged by the pixels between 0 and 1: they lie on a line, and the others where it leaves that range."""
    X, Y = result["X"], result["Y"]
    between = (Y > 0) & (Y < 1)
    judged = between.flatten(1).sum(dim=1) >= 3
    _, line = straight(X, Y, between)
    beyond = ((line < -1e-3) | (line > 1 + 1e-3)).flatten(1).any(dim=1)
    return {
        "share of images with a pixel below 0": share((Y < 0).flatten(1).any(dim=1)),
        "share of images with a pixel above 1": share((Y > 1).flatten(1).any(dim=1)),
        "share of images that are not m + g · (f · X − m), cut off": share(far(Y, line.clamp(0, 1))[judged]),
        "share of images where something was cut off": share(beyond[judged]),
    }


def repeated(result):
    """Whether the same seed gave the same images, and the next draws others."""
    return {
        f"{name}: {fact}": value
        for name, (first, again, next_one) in result.items()
        for fact, value in (
            ("the same seed gives the same images", torch.equal(first, again)),
            ("the next call gives others", not torch.equal(again, next_one)),
        )
    }


def check_worked_example(submission):
    """The lesson's example, without chance: turned, cut out with pad = 0, and with brightness and contrast 0"""
    X, gen = torch.tensor([[[[0.1, 0.2, 0.3], [0.4, 0.5, 0.6]]]]), torch.Generator().manual_seed(0)
    return {
        "random_flip(X, 1.0, gen)": submission.random_flip(X, 1.0, gen),
        "random_crop(X, 0, gen)": submission.random_crop(X, 0, gen),
        "color_jitter(X, 0.0, 0.0, gen)": submission.color_jitter(X, 0.0, 0.0, gen),
    }


def check_shapes(submission, rng):
    """Images (N, C, H, W) keep their shape"""
    X = rng.uniform(3, 2, 4, 5)
    results = {
        "random_flip": submission.random_flip(X, 0.5, rng.generator()),
        "random_crop": submission.random_crop(X, 1, rng.generator()),
        "color_jitter": submission.color_jitter(X, 0.2, 0.2, rng.generator()),
    }
    return {name: torch.zeros_like(Y) if isinstance(Y, torch.Tensor) else Y for name, Y in results.items()}


def check_flip_always(submission, rng):
    """With p = 1 every image is turned left to right"""
    X = rng.uniform(2, 2, 3, 4)
    return submission.random_flip(X, 1.0, rng.generator())


def check_flip_never(submission, rng):
    """With p = 0 every image stays as it is"""
    X = rng.uniform(2, 2, 3, 4)
    return submission.random_flip(X, 0.0, rng.generator())


@by_chance_in_2000
@measured_by(flips)
def check_flip_share(submission, rng):
    """With p = 0.3 three images in ten are turned, each by a draw of its own"""
    X = rng.uniform(2000, 2, 2, 3)
    return {"X": X, "Y": submission.random_flip(X, 0.3, rng.generator())}


def check_crop_without_border(submission, rng):
    """With pad = 0 there is only one window: the image itself"""
    X = rng.uniform(2, 2, 3, 4)
    return submission.random_crop(X, 0, rng.generator())


@measured_by(no_windows)
def check_crop_is_a_window(submission, rng):
    """With pad = 1 every result is a window of its image with a border of zeros, the same in all channels"""
    X = rng.uniform(20, 3, 4, 5, low=0.1)
    return {"X": X, "Y": submission.random_crop(X, 1, rng.generator()), "pad": 1}


@by_chance_in_25
@measured_by(windows)
def check_crop_shares(submission, rng):
    """With pad = 2 all 25 windows are equally likely, each image by a draw of its own"""
    X = rng.uniform(3000, 1, 3, 4, low=0.1)
    return {"X": X, "Y": submission.random_crop(X, 2, rng.generator()), "pad": 2}


def check_jitter_nothing(submission, rng):
    """With brightness 0 and contrast 0 every image stays as it is"""
    X = rng.uniform(2, 3, 3, 4)
    return submission.color_jitter(X, 0.0, 0.0, rng.generator())


@by_chance_in_1000
@measured_by(brightened)
def check_brightness(submission, rng):
    """With brightness 0.5 each image is multiplied by a factor of its own, uniform from 0.5 to 1.5"""
    X = rng.uniform(1000, 2, 2, 3, low=0.1, high=0.5)
    return {"X": X, "Y": submission.color_jitter(X, 0.5, 0.0, rng.generator())}


@by_chance_in_1000
@measured_by(contrasted)
def check_contrast(submission, rng):
    """With contrast 0.5 each image keeps its mean; distances from it change by a factor from 0.5 to 1.5"""
    X = (
        rng.uniform(1000, 1, 1, 1, low=0.3, high=0.6)
        + rng.uniform(1000, 2, 1, 1) / 20
        + rng.uniform(1000, 2, 2, 3) / 20
    )
    return {"X": X, "Y": submission.color_jitter(X, 0.0, 0.5, rng.generator())}


@by_chance_in_1000
@measured_by(both_factors)
def check_both_factors(submission, rng):
    """Brightness and contrast have a factor each, drawn independently"""
    X = rng.uniform(1000, 1, 2, 3, low=0.2, high=0.5)
    return {"X": X, "Y": submission.color_jitter(X, 0.4, 0.5, rng.generator())}


@by_chance_in_1000
@measured_by(cut_off)
def check_cut_off(submission, rng):
    """Pixels end at 0 and at 1, where they are cut off once, at the end"""
    X = rng.uniform(1000, 1, 2, 3)
    return {"X": X, "Y": submission.color_jitter(X, 0.9, 0.9, rng.generator())}


@measured_by(repeated)
def check_generator(submission, rng):
    """All chance comes from the generator: the same seed gives the same images, and each call draws anew"""
    X, seed = rng.uniform(40, 1, 2, 3), rng.size(0, 2**31 - 1)
    calls = {
        "random_flip": lambda gen: submission.random_flip(X, 0.5, gen),
        "random_crop": lambda gen: submission.random_crop(X, 3, gen),
        "color_jitter": lambda gen: submission.color_jitter(X, 0.5, 0.5, gen),
    }
    results = {}
    for name, call in calls.items():
        first = call(torch.Generator().manual_seed(seed))
        gen = torch.Generator().manual_seed(seed)
        results[name] = [first, call(gen), call(gen)]
    return results


def check_single_image(submission, rng):
    """A batch of one image with one channel works"""
    X = rng.uniform(1, 1, 2, 5)
    return {
        "random_flip": submission.random_flip(X, 1.0, rng.generator()),
        "random_crop": submission.random_crop(X, 0, rng.generator()),
        "color_jitter": submission.color_jitter(X, 0.0, 0.0, rng.generator()),
    }


def check_inputs_unchanged(submission, rng):
    """Leaves X as it was"""
    X = rng.uniform(6, 1, 3, 4, low=0.2, high=0.8)
    after = {name: X.clone() for name in ("random_flip", "random_crop", "color_jitter")}
    submission.random_flip(after["random_flip"], 1.0, rng.generator())
    submission.random_crop(after["random_crop"], 1, rng.generator())
    submission.color_jitter(after["color_jitter"], 0.5, 0.5, rng.generator())
    return {f"X after {name}": X for name, X in after.items()}


def equal(one, other):
    """For each image, whether all its pixels are the same."""
    return (one == other).flatten(1).all(dim=1)


def far(one, other):
    """For each image, whether a pixel is off by more than rounding."""
    return ~((one - other).abs().flatten(1) < 1e-4).all(dim=1)


def share(flags):
    return float(flags.float().mean()) if flags.numel() else 0.0


def spread(factors, odd, reach=1.0):
    """The smallest, the quartiles and the largest; zeros where most images are odd, so that there are no factors."""
    levels = torch.tensor([0.0, 0.25, 0.5, 0.75, 1.0])
    return torch.zeros(5) if share(odd) > 0.5 else torch.quantile(usual(factors, reach), levels)


def usual(factors, reach=1.0):
    """Factors outside 1 ± reach count as these bounds: how far outside they lie is chance and tells nothing more."""
    return factors.nan_to_num(0.0).clamp(1 - reach, 1 + reach)


def straight(X, Y, where=None):
    """For each image the slope of the line through all (x, y), and what lies on the line above X.

    The line is the one of least squares through the pixels `where`, or through all.
    """
    weight = torch.ones_like(X) if where is None else where.to(X.dtype)
    count, dims = weight.sum((1, 2, 3), keepdim=True), (1, 2, 3)
    x_mean, y_mean = ((V * weight).sum(dims, keepdim=True) / count for V in (X, Y))
    x, y = X - x_mean, Y - y_mean
    slope = (weight * x * y).sum(dims) / (weight * x * x).sum(dims)
    return slope, y_mean + slope.view(-1, 1, 1, 1) * x


def found_windows(X, Y, pad):
    """For each start (i, j), row by row, which images of Y are the window there: shape ((2 · pad + 1)², N)."""
    (H, W), wide = X.shape[-2:], F.pad(X, (pad, pad, pad, pad))
    starts = [(i, j) for i in range(2 * pad + 1) for j in range(2 * pad + 1)]
    return torch.stack([equal(Y, wide[..., i : i + H, j : j + W]) for i, j in starts])
