"""The lines of the learner's code that a verdict names."""

from __future__ import annotations

from grader.verdict import CheckResult, Verdict
from tutor.ui import words
from tutor.ui.widgets.margin import Mark


def named_lines(verdict: Verdict) -> dict[int, Mark]:
    """A mark for each row, counted from 0, that a failing check or a crash names; what is read first comes first."""
    if verdict.passed:
        return {}
    found: dict[int, Mark] = {}
    if verdict.line:
        found[verdict.line - 1] = Mark(words.outcome(verdict.outcome)[0], words.first_line(verdict.message))
    primary = verdict.primary_check
    for check in (*([primary] if primary else []), *verdict.checks):
        if check.line and check.outcome not in words.TELL_NOTHING:
            found.setdefault(check.line - 1, _mark(check))
    return found


def _mark(check: CheckResult) -> Mark:
    text = words.first_line(check.message) or words.first_line(check.title) or check.id
    return Mark(words.outcome(check.outcome)[0], text)
