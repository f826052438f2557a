"""Verdicts as Gradescope's results.json."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from grader.report.plain import plain
from grader.report.words import WORDS, count, one_line, safe
from grader.verdict import CheckResult, Outcome, Verdict


def gradescope(verdicts: Iterable[Verdict]) -> str:
    """Points for each exercise in the proportion of its score, shown check by check."""
    graded = list(verdicts)
    ours = [verdict for verdict in graded if verdict.outcome is Outcome.GRADER_ERROR]
    results: dict[str, Any] = {
        "score": round(sum(verdict.score * verdict.points for verdict in graded), 4),
        "execution_time": round(sum(verdict.seconds for verdict in graded), 3),
        "output": "The grader failed; these results do not count." if ours else _summary(graded),
        "stdout_visibility": "hidden",
        "tests": [test for verdict in graded for test in _tests(verdict)],
    }
    return msgspec.json.format(msgspec.json.encode(results), indent=2).decode() + "\n"


def _summary(verdicts: list[Verdict]) -> str:
    passed = sum(verdict.passed for verdict in verdicts)
    return f"{passed} of {len(verdicts)} exercises passed."


def _tests(verdict: Verdict) -> Iterator[dict[str, Any]]:
    yield {
        "name": f"{verdict.exercise}: {WORDS[verdict.outcome]}",
        "score": round(verdict.score * verdict.points, 4),
        "max_score": verdict.points,
        "status": "passed" if verdict.passed else "failed",
        "output": plain(verdict) if not verdict.passed else count(verdict),
        "output_format": "text",
        "extra_data": {"outcome": verdict.outcome.value, "sha256": verdict.sha256, "seed": verdict.seed},
    }
    for check in verdict.checks:
        yield _check(verdict, check)


def _check(verdict: Verdict, check: CheckResult) -> dict[str, Any]:
    return {
        "name": f"{verdict.exercise}: {one_line(check.title or check.id)}",
        "status": "passed" if check.outcome is Outcome.PASSED else "failed",
        "output": safe(check.message) or WORDS[check.outcome],
        "output_format": "text",
    }
