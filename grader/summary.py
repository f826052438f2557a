"""From the results of the checks to one verdict: its outcome, its score, the one thing to read first."""

from __future__ import annotations

import msgspec
from msgspec import Struct

from grader.verdict import CheckResult, Diagnosis, Level, Outcome, Verdict

_LEVELS = tuple(Level)
_GRAVEST = (
    *(Outcome.GRADER_ERROR, Outcome.FORBIDDEN, Outcome.TIMED_OUT, Outcome.OUT_OF_MEMORY, Outcome.CRASHED),
    *(Outcome.FAILED, Outcome.NOT_STARTED, Outcome.NOT_RUN),
)


class Ending(Struct, frozen=True):
    """Why the worker ran no further checks."""

    outcome: Outcome
    reason: str = ""
    line: int | None = None


def summarise(
    blank: Verdict,
    results: tuple[CheckResult, ...],
    sizes: dict[str, int],
    ending: Ending | None,
    diagnosis: Diagnosis | None,
) -> Verdict:
    """Complete a verdict. Without a single executed check it is never a pass."""
    passed = [result for result in results if result.outcome is Outcome.PASSED]
    primary = _primary(results, sizes)
    outcome = _outcome(results, ending, len(passed))
    return msgspec.structs.replace(
        blank,
        outcome=outcome,
        message=_message(outcome, results, primary, ending, blank),
        primary=primary.id if primary else None,
        line=primary.line if primary else ending.line if ending else None,
        checks=results,
        diagnosis=diagnosis,
        score=round(len(passed) / len(results), 4) if results else 0.0,
    )


def _outcome(results: tuple[CheckResult, ...], ending: Ending | None, passed: int) -> Outcome:
    if not results:
        return Outcome.GRADER_ERROR
    if passed == len(results):
        return Outcome.PASSED
    if ending:
        return ending.outcome
    outcomes = {result.outcome for result in results}
    if outcomes <= {Outcome.PASSED, Outcome.NOT_STARTED} and passed:
        return Outcome.FAILED
    return next(outcome for outcome in _GRAVEST if outcome in outcomes)


def _primary(results: tuple[CheckResult, ...], sizes: dict[str, int]) -> CheckResult | None:
    """The gravest outcome, then the coarsest level, then the smallest input, then the order of the file."""
    open_results = [r for r in results if r.outcome not in (Outcome.PASSED, Outcome.NOT_RUN)]
    return min(open_results, key=lambda r: _rank(r, sizes), default=None)


def _rank(result: CheckResult, sizes: dict[str, int]) -> tuple[int, int, int]:
    level = _LEVELS.index(result.level) if result.level else 0
    return _GRAVEST.index(result.outcome), level, sizes.get(result.id, 0)


def _message(
    outcome: Outcome,
    results: tuple[CheckResult, ...],
    primary: CheckResult | None,
    ending: Ending | None,
    blank: Verdict,
) -> str:
    if outcome is Outcome.PASSED:
        return f"All {len(results)} checks pass."
    if outcome is Outcome.GRADER_ERROR:
        return "No check was run, so nothing is confirmed. This is the grader's fault, not yours."
    if outcome is Outcome.NOT_STARTED:
        return f"Nothing is written yet in {blank.file}. Fill in the functions of the starter and save."
    text = primary.message if primary else ""
    if ending:
        return _ended(outcome, ending, text, blank)
    return text


def _ended(outcome: Outcome, ending: Ending, text: str, blank: Verdict) -> str:
    if outcome is Outcome.TIMED_OUT:
        return "It did not finish in the time this exercise allows. Is there a loop that never ends?"
    if outcome is Outcome.OUT_OF_MEMORY:
        return f"It asked for more memory than this exercise allows. {ending.reason or text}".strip()
    return ending.reason or text
