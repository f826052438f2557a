"""A noisy wave, predicted one step ahead and rolled out."""

import torch

from grader.drawing import lines

TAU, KNOWN, SHOWN = 4, 150, 220


def picture(submission) -> dict:
    """A linear model is fitted to the first values with the learner's `lagged`, then goes on by itself."""
    t = torch.arange(float(SHOWN))
    x = torch.sin(0.1 * t) + 0.2 * torch.randn(SHOWN, generator=torch.Generator().manual_seed(1))
    features, targets = submission.lagged(x[:KNOWN], TAU)
    weights = torch.linalg.lstsq(_with_ones(features), targets).solution

    def model(rows):
        return _with_ones(rows) @ weights

    one_step = model(submission.lagged(x, TAU)[0]).flatten()
    rolled = submission.rollout(model, x[KNOWN - TAU : KNOWN], SHOWN - KNOWN)
    curves = {"measured": (t, x), "one step ahead": (t[TAU:], one_step), "rollout": (t[KNOWN:], rolled)}
    return {f"A noisy wave; the rollout starts at {KNOWN}": lines(curves, x="t", y="x")}


def _with_ones(rows):
    return torch.cat([rows, torch.ones(len(rows), 1)], dim=1)
