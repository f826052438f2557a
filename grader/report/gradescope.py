"""Verdicts and trainings as Gradescope's results.json.

Source of the format: https://gradescope-autograders.readthedocs.io/en/latest/specs/
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any

import msgspec
from msgspec import Struct

from grader.report.plain import plain
from grader.report.words import WORDS, count, one_line, safe
from grader.verdict import CheckResult, Outcome, Verdict

Part = dict[str, Any]
_RAN = (Outcome.PASSED, Outcome.FAILED, Outcome.FORBIDDEN)


class TrainingRun(Struct, frozen=True, kw_only=True):
    """A training. `accuracy` is the share of test images that it gets right, 0 to 1, if it came to its end."""

    name: str
    dataset: str
    accuracy: float | None
    confirmed: bool
    message: str = ""


def gradescope(verdicts: Iterable[Verdict], runs: Iterable[TrainingRun] = (), visibility: str = "visible") -> str:
    """An exercise's points divided among its checks; trainings on the leaderboard.

    `visibility` is when students see how the checks went. That a file could not be graded at all they see at once.
    """
    graded, trained = list(verdicts), list(runs)
    tests = [test for n, verdict in enumerate(graded, 1) for test in _tests(verdict, n, visibility)]
    results: Part = {
        "score": round(sum(test.get("score", 0.0) for test in tests), 2),
        "execution_time": round(sum(verdict.seconds for verdict in graded), 3),
        "output": _summary(graded, visibility == "visible"),
        "output_format": "text",
        "visibility": visibility,
        "stdout_visibility": "hidden",
        "tests": tests,
    }
    return _text(_with_runs(results, trained) if trained else results)


def add_runs(results: bytes, runs: Iterable[TrainingRun]) -> str:
    """A results.json with trainings added to it. Raises `ValueError` when `results` is none."""
    try:
        return _text(_with_runs(msgspec.json.decode(results, type=Part), list(runs)))
    except (msgspec.DecodeError, TypeError, AttributeError) as error:
        raise ValueError(str(error)) from None


def _with_runs(results: Part, runs: list[TrainingRun]) -> Part:
    """`results` with `runs` in the place of what it says of the same trainings."""
    names = {_name(run) for run in runs}
    places = [place for run in runs for place in _place(run)]
    added = {"tests": [_training(run) for run in runs], "leaderboard": places}
    kept = {key: [one for one in results.get(key, ()) if one.get("name") not in names] for key in added}
    return results | {key: [*kept[key], *added[key]] for key in added}


def _name(run: TrainingRun) -> str:
    return f"{run.name} on {run.dataset}"


def _text(results: Part) -> str:
    return msgspec.json.format(msgspec.json.encode(results), indent=2).decode() + "\n"


def _summary(verdicts: list[Verdict], open_to_students: bool) -> str:
    if any(verdict.outcome is Outcome.GRADER_ERROR for verdict in verdicts):
        return "The grader failed; these results do not count."
    if not open_to_students:
        return f"{len(verdicts)} exercises graded."
    return f"{sum(verdict.passed for verdict in verdicts)} of {len(verdicts)} exercises passed."


def _tests(verdict: Verdict, number: int, visibility: str) -> Iterator[Part]:
    ran = any(check.outcome in _RAN for check in verdict.checks)
    whole = {
        "name": f"{verdict.exercise}: {WORDS[verdict.outcome]}",
        "number": str(number),
        "status": "passed" if verdict.passed else "failed",
        "output": count(verdict) if verdict.passed else plain(verdict),
        "output_format": "text",
        "visibility": visibility if ran else "visible",
        "extra_data": {"outcome": verdict.outcome.value, "sha256": verdict.sha256, "seed": verdict.seed},
    }
    by_check = verdict.passed or any(check.outcome is not Outcome.PASSED for check in verdict.checks)
    yield whole if by_check else whole | {"score": 0.0, "max_score": verdict.points}
    shares = _shares(verdict.points if by_check else 0, len(verdict.checks))
    for n, (check, share) in enumerate(zip(verdict.checks, shares, strict=True), 1):
        yield _check(verdict, check, share) | {"number": f"{number}.{n}", "visibility": visibility}


def _shares(points: int, count: int) -> list[float]:
    """The points of each of `count` checks, to the hundredth; they add up to `points`."""
    marks = [math.floor(100 * points * n / count) for n in range(count + 1)] if count else []
    return [(after - before) / 100 for before, after in pairwise(marks)]


def _check(verdict: Verdict, check: CheckResult, share: float) -> Part:
    passed = check.outcome is Outcome.PASSED
    return {
        "name": f"{verdict.exercise}: {one_line(check.title or check.id)}",
        "score": share if passed else 0.0,
        "max_score": share,
        "status": "passed" if passed else "failed",
        "output": safe(check.message) or WORDS[check.outcome],
        "output_format": "text",
    }


def _training(run: TrainingRun) -> Part:
    return {
        "name": _name(run),
        "status": "passed" if run.confirmed else "failed",
        "output": safe(run.message),
        "output_format": "text",
        "visibility": "visible",
    }


def _place(run: TrainingRun) -> Iterator[Part]:
    if run.accuracy is not None:
        yield {"name": _name(run), "value": round(run.accuracy, 4), "order": "desc"}
