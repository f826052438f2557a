"""A state on its way through the time, and how far back a gradient reaches."""

import torch
from torch import Tensor

from grader.drawing import lines

STEPS, UNITS = 40, 12


def picture(submission) -> dict[str, object]:
    """An image of the states and a chart of gradient norms, made with the learner's own `rnn`."""
    generator = torch.Generator().manual_seed(0)
    rotation = torch.linalg.qr(torch.randn(UNITS, UNITS, generator=generator)).Q
    inputs = torch.zeros(STEPS, 1, UNITS)
    inputs[4, 0, :4] = 1.0
    fading, _ = run(submission, inputs, 0.9 * rotation)
    reach = {f"W_hh = {scale:g} · a rotation": distances(submission, scale * rotation) for scale in (0.8, 1.0, 1.2)}
    return {
        "|H|, 12 units (rows) over 40 steps (columns): something is read at step 5 only": fading.T.detach().abs(),
        "The gradient of the last output, at the inputs before it": lines(
            reach, x="steps back", y="log₁₀ of its norm"
        ),
    }


def run(submission, inputs: Tensor, W_hh: Tensor) -> tuple[Tensor, tuple[Tensor]]:
    """The states (T, h) of one sequence: its outputs are the states themselves, since W_hq is the identity."""
    one, zero = torch.eye(UNITS), torch.zeros(UNITS)
    return submission.rnn(inputs, (torch.zeros(1, UNITS),), [one, W_hh, zero, one, zero])


def distances(submission, W_hh: Tensor) -> tuple[Tensor, Tensor]:
    """How strongly each input of a silent text would move the last output, by its distance; as log₁₀."""
    inputs = torch.zeros(STEPS, 1, UNITS, requires_grad=True)
    outputs, _ = run(submission, inputs, W_hh)
    (gradient,) = torch.autograd.grad(outputs[-1].sum(), inputs)
    return torch.arange(STEPS), gradient[:, 0].norm(dim=1).flip(0).log10()
