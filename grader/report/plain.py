"""A verdict for a person in a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from grader.report.card import card, unpainted
from grader.report.tongue import ENGLISH, Tongue, indented
from grader.report.words import WORDS, count, one_line, safe
from grader.verdict import CheckResult, Outcome, Verdict

_MARKS = {Outcome.PASSED: "✓", Outcome.NOT_RUN: "·", Outcome.NOT_STARTED: "·"}
_COLOURS = {Outcome.PASSED: "32", Outcome.NOT_RUN: "2", Outcome.NOT_STARTED: "33"}
_WRONG = ("✗", "31")
_CARD_WIDTH = 76


def plain(verdict: Verdict, *, colour: bool = False, verbose: bool = True, tongue: Tongue = ENGLISH) -> str:
    """What was graded, each check, what to read first and what to do next; lines end without spaces.

    What the course and the grader say of the code itself stays as it is, whatever the `tongue`.
    """
    _ = tongue.gettext
    lines = [headline(verdict, colour=colour, tongue=tongue)]
    lines += [_check(check, colour, tongue) for check in verdict.checks]
    if not verdict.passed:
        lines += ["", *_indent(verdict.message), *_details(verdict, tongue)]
    if verbose and verdict.printed.strip():
        lines += ["", *printed_lines(verdict.printed, tongue)]
    lines += ["", *_indent(_next(verdict, tongue))]
    return "\n".join(lines).rstrip() + "\n"


def printed_lines(printed: str, tongue: Tongue = ENGLISH) -> list[str]:
    """What a submission printed, marked as its own words."""
    _ = tongue.gettext
    own = (f"  │ {line}".rstrip() for line in safe(printed).rstrip().splitlines())
    return ["  " + _("It printed:"), *own]


def headline(verdict: Verdict, *, colour: bool = False, tongue: Tongue = ENGLISH) -> str:
    """Outcome, exercise, and the file with the beginning of its hash, on one line."""
    mark, paint = _mark(verdict.outcome)
    graded = one_line(verdict.file) + (f" (sha256 {verdict.sha256[:12]})" if verdict.sha256 else "")
    word = _painted(f"{mark} {tongue.gettext(WORDS[verdict.outcome])}", paint, colour)
    checks = f" · {count(verdict, tongue)}" if verdict.checks else ""
    return f"{word}  {verdict.exercise} · {graded}{checks}"


def _check(check: CheckResult, colour: bool, tongue: Tongue) -> str:
    mark, paint = _mark(check.outcome)
    word = "" if check.outcome is Outcome.PASSED else f" — {tongue.gettext(WORDS[check.outcome])}"
    return f"  {_painted(mark, paint, colour)} {one_line(check.title or check.id)}{word}"


def _details(verdict: Verdict, tongue: Tongue) -> Iterator[str]:
    _ = tongue.gettext
    check = verdict.primary_check
    if check:
        yield from _evidence(check, verdict, tongue)
    if verdict.diagnosis:
        yield ""
        yield "  " + _("Likely cause: {title}").format(title=one_line(verdict.diagnosis.title))
        yield from _indent(verdict.diagnosis.text)


def _evidence(check: CheckResult, verdict: Verdict, tongue: Tongue) -> Iterator[str]:
    _ = tongue.gettext
    for label, value in check.circumstances if check.difference else check.evidence:
        first, *rest = safe(value).rstrip().splitlines() or [""]
        yield f"  {indented(_(label), 8)}  {first}".rstrip()
        yield from (f"  {'':8}  {line}".rstrip() for line in rest)
    if check.difference:
        yield from (f"    {unpainted(line)}" for line in card(check.difference, _CARD_WIDTH))
    if check.line:
        place = _("{line} of {file}").format(line=check.line, file=one_line(verdict.file))
        yield f"  {indented(_('line'), 8)}  {place}"


def _next(verdict: Verdict, tongue: Tongue) -> str:
    """What stood in for the learner's own, and what to do now; a line each."""
    _ = tongue.gettext
    lines = []
    if verdict.borrowed:
        lines.append(_("The course's own {names} stood in for yours.").format(names=", ".join(verdict.borrowed)))
    match verdict.outcome:
        case Outcome.PASSED:
            said = _("Proven on inputs drawn from seed {seed}.").format(seed=verdict.seed)
        case Outcome.GRADER_ERROR:
            said = _("This says nothing about your file. Try again; `dltutor doctor` looks at this machine.")
        case Outcome.NOT_STARTED:
            said = _("Next: write {file} and save it.").format(file=verdict.file)
        case _other:
            said = _("Next: change it and grade again, or ask `dltutor hint {exercise}`.")
            said = said.format(exercise=verdict.exercise)
    return "\n".join([*lines, said])


def _indent(text: str) -> Iterator[str]:
    for line in safe(text).strip().splitlines():
        yield f"  {line}".rstrip()


def _mark(outcome: Outcome) -> tuple[str, str]:
    return _MARKS.get(outcome, _WRONG[0]), _COLOURS.get(outcome, _WRONG[1])


def _painted(text: str, code: str, colour: bool) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if colour else text
