"""Help that knows what failed."""

from __future__ import annotations

import pytest

from grader.verdict import CheckResult, Diagnosis, Level, Outcome, Verdict
from tutor.course.reading import split_hints
from tutor.session.advice import advice, fits, ladder

HINTS = split_hints("""## One

Look.

## Two
<!-- for: check_b, gradient -->

Look closer.

## Three

<!-- for: flipped, shape -->

Look there.
""")


def failed(level: Level | None, check: str = "check_a", misconception: str = "") -> Verdict:
    result = CheckResult(id=check, title="", outcome=Outcome.FAILED, level=level)
    diagnosis = Diagnosis(id=misconception, title="It is flipped", text="Turn it.") if misconception else None
    return Verdict(
        exercise="corr2d",
        outcome=Outcome.FAILED,
        file="",
        sha256="",
        seed=0,
        checks=(result,),
        primary=check,
        diagnosis=diagnosis,
    )


PASSED = Verdict(exercise="corr2d", outcome=Outcome.PASSED, file="", sha256="", seed=0)


def test_what_a_hint_is_for_is_read_and_not_shown() -> None:
    assert [hint.fits for hint in HINTS] == [(), ("check_b", "gradient"), ("flipped", "shape")]
    assert [hint.text for hint in HINTS] == ["Look.", "Look closer.", "Look there."]


@pytest.mark.parametrize(
    ("verdict", "numbers"),
    [
        (None, [1, 2, 3]),
        (PASSED, [1, 2, 3]),
        (failed(Level.VALUE), [1, 2, 3]),
        (failed(Level.SHAPE), [3, 1, 2]),
        (failed(Level.SHAPE, "check_b"), [2, 3, 1]),
        (failed(Level.GRADIENT, misconception="flipped"), [3, 2, 1]),
    ],
)
def test_what_fits_comes_first_and_else_the_gentlest(verdict: Verdict | None, numbers: list[int]) -> None:
    assert [hint.number for hint in ladder(HINTS, verdict)] == numbers


def test_a_hint_fits_only_what_it_is_for() -> None:
    assert [fits(hint, failed(Level.SHAPE)) for hint in HINTS] == [False, False, True]


def test_a_diagnosis_is_the_advice() -> None:
    found = advice(failed(Level.SHAPE, misconception="flipped"))
    assert found and (found.title, found.text) == ("It is flipped", "Turn it.")


@pytest.mark.parametrize("level", Level)
def test_every_level_has_advice_of_its_own(level: Level) -> None:
    own = advice(failed(level))
    assert own and own not in [advice(failed(other)) for other in Level if other is not level]


@pytest.mark.parametrize("verdict", [None, PASSED, failed(None)])
def test_where_nothing_is_known_nothing_is_advised(verdict: Verdict | None) -> None:
    assert advice(verdict) is None
