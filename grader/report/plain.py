"""A verdict for a person in a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from grader.report.card import card, unpainted
from grader.report.words import WORDS, count, one_line, safe
from grader.verdict import CheckResult, Outcome, Verdict

_MARKS = {Outcome.PASSED: "✓", Outcome.NOT_RUN: "·", Outcome.NOT_STARTED: "·"}
_COLOURS = {Outcome.PASSED: "32", Outcome.NOT_RUN: "2", Outcome.NOT_STARTED: "33"}
_WRONG = ("✗", "31")
_CARD_WIDTH = 76


def plain(verdict: Verdict, *, colour: bool = False, verbose: bool = True) -> str:
    """What was graded, each check, what to read first and what to do next; lines end without spaces."""
    lines = [headline(verdict, colour=colour)]
    lines += [_check(check, colour) for check in verdict.checks]
    if not verdict.passed:
        lines += ["", *_indent(verdict.message), *_details(verdict)]
    if verbose and verdict.printed.strip():
        lines += [
            "",
            "  It printed:",
            *(f"  │ {line}".rstrip() for line in safe(verdict.printed).rstrip().splitlines()),
        ]
    lines += ["", *_next(verdict)]
    return "\n".join(lines).rstrip() + "\n"


def headline(verdict: Verdict, *, colour: bool = False) -> str:
    """Outcome, exercise, and the file with the beginning of its hash, on one line."""
    mark, paint = _mark(verdict.outcome)
    graded = one_line(verdict.file) + (f" (sha256 {verdict.sha256[:12]})" if verdict.sha256 else "")
    word = _painted(f"{mark} {WORDS[verdict.outcome]}", paint, colour)
    checks = f" · {count(verdict)}" if verdict.checks else ""
    return f"{word}  {verdict.exercise} · {graded}{checks}"


def _check(check: CheckResult, colour: bool) -> str:
    mark, paint = _mark(check.outcome)
    word = "" if check.outcome is Outcome.PASSED else f" — {WORDS[check.outcome]}"
    return f"  {_painted(mark, paint, colour)} {one_line(check.title or check.id)}{word}"


def _details(verdict: Verdict) -> Iterator[str]:
    check = verdict.primary_check
    if check:
        yield from _evidence(check, verdict)
    if verdict.diagnosis:
        yield ""
        yield f"  Likely cause: {one_line(verdict.diagnosis.title)}"
        yield from _indent(verdict.diagnosis.text)


def _evidence(check: CheckResult, verdict: Verdict) -> Iterator[str]:
    for label, value in check.circumstances if check.difference else check.evidence:
        first, *rest = safe(value).rstrip().splitlines() or [""]
        yield f"  {label:>8}  {first}".rstrip()
        yield from (f"  {'':8}  {line}".rstrip() for line in rest)
    if check.difference:
        yield from (f"    {unpainted(line)}" for line in card(check.difference, _CARD_WIDTH))
    if check.line:
        yield f"  {'line':>8}  {check.line} of {one_line(verdict.file)}"


def _next(verdict: Verdict) -> Iterator[str]:
    if verdict.borrowed:
        yield f"  The course's own {', '.join(verdict.borrowed)} stood in for yours."
    match verdict.outcome:
        case Outcome.PASSED:
            yield f"  Proven on inputs drawn from seed {verdict.seed}."
        case Outcome.GRADER_ERROR:
            yield "  This says nothing about your file. Try again; `dltutor doctor` looks at this machine."
        case Outcome.NOT_STARTED:
            yield f"  Next: write {verdict.file} and save it."
        case _:
            yield f"  Next: change it and grade again, or ask `dltutor hint {verdict.exercise}`."


def _indent(text: str) -> Iterator[str]:
    for line in safe(text).strip().splitlines():
        yield f"  {line}".rstrip()


def _mark(outcome: Outcome) -> tuple[str, str]:
    return _MARKS.get(outcome, _WRONG[0]), _COLOURS.get(outcome, _WRONG[1])


def _painted(text: str, code: str, colour: bool) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if colour else text
