"""Help that knows how the last check ended: what to look at first, and which hints fit."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from grader.verdict import Level, Verdict
from tutor.course import Hint
from tutor.language import N_, _

_LOOKS = {
    Level.CALL: (
        N_("the call does not come back as it should"),
        N_(
            "Read the last line of the error first, and the line of yours that it names. Then look at what goes in: "
            "`print(type(x))`, `print(x.shape)`."
        ),
    ),
    Level.SHAPE: (
        N_("the shapes differ"),
        N_(
            "Write the shape beside each line of yours, from the input to the result, and find the first one that is "
            "not what you meant. The results mark with ≠ which axis to look at."
        ),
    ),
    Level.DTYPE: (
        N_("the dtype is another"),
        N_(
            "Somewhere the numbers change their dtype: a comparison, an integer, a new tensor of Python numbers. "
            "`print(x.dtype)` after each line finds the place."
        ),
    ),
    Level.NAN: (
        N_("NaN where a number belongs"),
        N_(
            "NaN comes from 0 / 0, from log 0, from ∞ − ∞, and ∞ from exp of a large number. "
            "`print(x.isnan().any())` after each line finds the first."
        ),
    ),
    Level.VALUE: (
        N_("the shape is right, values are not"),
        N_(
            "Take the smallest input that fails, compute one value by hand, and let your code print the parts of the "
            "same value. Where do the two part?"
        ),
    ),
    Level.GRADIENT: (
        N_("the values are right, a gradient is not"),
        N_(
            "A gradient is lost at `.item()`, `.data`, `.detach()`, `torch.no_grad()` and in a new tensor made of "
            "numbers. It goes wrong where something is changed in place."
        ),
    ),
}


class Advice(Struct, frozen=True):
    """What a failure itself says to do. `text` is Markdown."""

    title: str
    text: str


def advice(verdict: Verdict | None) -> Advice | None:
    """The words of the diagnosis, else where to look for a failure of this level; None after a pass."""
    if verdict is None or verdict.passed:
        return None
    if verdict.diagnosis:
        return Advice(verdict.diagnosis.title, verdict.diagnosis.text)
    check = verdict.primary_check
    if check is None or check.level is None:
        return None
    title, text = _LOOKS[check.level]
    return Advice(_(title), _(text))


def ladder(hints: Iterable[Hint], verdict: Verdict | None) -> tuple[Hint, ...]:
    """The hints in the order in which to give them: first what fits the failure, then gentlest first."""
    causes = _causes(verdict)
    return tuple(sorted(hints, key=lambda hint: _rank(hint, causes)))


def fits(hint: Hint, verdict: Verdict | None) -> bool:
    """Whether a hint was written for what fails."""
    return bool(set(hint.fits) & set(_causes(verdict)))


def _causes(verdict: Verdict | None) -> tuple[str, ...]:
    """What a hint may be written for, closest first: the misconception, the failing check, its level."""
    if verdict is None or verdict.passed:
        return ()
    check = verdict.primary_check
    names = (verdict.diagnosis and verdict.diagnosis.id, check and check.id, check and check.level)
    return tuple(str(name) for name in names if name)


def _rank(hint: Hint, causes: tuple[str, ...]) -> int:
    return min((causes.index(name) for name in hint.fits if name in causes), default=len(causes))
