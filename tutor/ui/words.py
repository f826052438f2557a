"""The words and signs that the screens use, and how untrusted text is made safe to show."""

from __future__ import annotations

import unicodedata
from functools import reduce
from pathlib import Path

from rich.cells import cell_len

from grader.protocol import Measure
from grader.verdict import CheckResult, Outcome, Verdict
from tutor.datasets import Fetching
from tutor.language import N_, _, ngettext
from tutor.progress import RunRecord, Standing, State
from tutor.session.overview import Reason, Why

_MEASURES = (N_("accuracy"), N_("perplexity"))
_STATES = {
    State.PASSED: ("✓", N_("passed")),
    State.STARTED: ("◐", N_("started")),
    State.UNTOUCHED: ("·", N_("open")),
}

_OUTCOMES = {
    Outcome.PASSED: ("✓", N_("passed")),
    Outcome.FAILED: ("✗", N_("failed")),
    Outcome.NOT_STARTED: ("○", N_("not started")),
    Outcome.CRASHED: ("✗", N_("crashed")),
    Outcome.TIMED_OUT: ("✗", N_("ran too long")),
    Outcome.OUT_OF_MEMORY: ("✗", N_("out of memory")),
    Outcome.FORBIDDEN: ("✗", N_("forbidden")),
    Outcome.GRADER_ERROR: ("!", N_("could not be graded")),
    Outcome.NOT_RUN: ("–", N_("not run")),
}

TELL_NOTHING = (Outcome.PASSED, Outcome.NOT_STARTED, Outcome.NOT_RUN)
"""Outcomes of a check that need no more words than their own."""


def clean(text: str) -> str:
    """Text without control and direction-changing characters, tabs as four spaces."""
    return "".join(char for char in text.expandtabs(4) if char == "\n" or unicodedata.category(char)[0] != "C")


def first_line(text: str) -> str:
    """The first line that says something, safe to show."""
    return next((line.strip() for line in clean(text).splitlines() if line.strip()), "")


def state(standing: Standing) -> tuple[str, str]:
    """Sign and word for what a learner has reached."""
    sign, word = _STATES[standing.state]
    return sign, _(word)


def reached(standing: Standing) -> str:
    """Sign and word for a line whose parts are divided by dots; there the sign that is a dot itself is left out."""
    sign, word = state(standing)
    return word if sign == _STATES[State.UNTOUCHED][0] else f"{sign} {word}"


def outcome(found: Outcome) -> tuple[str, str]:
    """Sign and word for how a grading ended."""
    sign, word = _OUTCOMES[found]
    return sign, _(word)


def padded(text: str, width: int, right: bool = False) -> str:
    """Text with blanks to a width in cells, of which a Chinese character takes two; `right` puts them before it."""
    blanks = " " * (width - cell_len(text))
    return blanks + text if right else text + blanks


def sentences(*said: str) -> str:
    """Sentences one after the other; some languages put no blank between them."""
    following = _("{first} {second}")
    given = [one for one in said if one]
    return reduce(lambda first, second: following.format(first=first, second=second), given) if given else ""


def tally(checks: tuple[CheckResult, ...]) -> str:
    """What already passes, as a sentence; empty where nothing ran."""
    if not checks:
        return ""
    passed = sum(check.outcome is Outcome.PASSED for check in checks)
    said = ngettext("{passed} of {count} check passes", "{passed} of {count} checks pass", len(checks))
    return said.format(passed=passed, count=len(checks))


def change(before: Verdict | None, now: Verdict) -> str:
    """How many more checks pass than in the verdict before, so that a save that changes nothing is seen as well."""
    if before is None or len(before.checks) != len(now.checks):
        return ""
    passed = [{check.id for check in one.checks if check.outcome is Outcome.PASSED} for one in (before, now)]
    if passed[0] == passed[1]:
        return _("as before")
    more = len(passed[1]) - len(passed[0])
    if more == 0:
        return _("others than before")
    return (_("{count} more than before") if more > 0 else _("{count} fewer than before")).format(count=abs(more))


def duration(seconds: float) -> str:
    """`40 s`, `3 min`, `1 h 20 min`."""
    if seconds < 90:
        return _("{seconds:.0f} s").format(seconds=seconds)
    whole = round(seconds / 60)
    if whole < 90:
        return minutes(whole)
    return _("{hours} h {minutes:02} min").format(hours=whole // 60, minutes=whole % 60)


def minutes(count: int) -> str:
    """`12 min`."""
    return _("{count} min").format(count=count)


def percent(share: float) -> str:
    """`95.0 %`, cut and not rounded, so that a missed target never looks met."""
    return f"{int(share * 1000 + 1e-9) / 10:.1f} %"


def score(value: float, measure: Measure) -> str:
    """A test score in the unit of its measure."""
    return percent(value) if measure == "accuracy" else f"{_(measure)} {value:.2f}"


def interrupted(run: RunRecord) -> str:
    """Where a run stood when its program died, and what goes on with it."""
    what = {"name": run.name, "dataset": run.dataset, "budget": _(run.budget)}
    if not run.epochs:
        said = _("{name} on {dataset}, {budget}, was interrupted before its first epoch had ended; train it again.")
        return said.format(**what)
    if Path(run.dataset).is_absolute():
        said = _(
            "{name} on {dataset} was interrupted after epoch {epoch}; "
            "`dltutor train {name} --dataset {dataset} --resume` goes on."
        )
    else:
        said = _(
            "{name} on {dataset}, {budget}, was interrupted after epoch {epoch}; "
            "t on its exercise, then u, goes on with it."
        )
    return said.format(**what, epoch=run.epochs[-1].epoch)


def fetching(event: Fetching) -> str:
    """How far a download is."""
    said = _("Downloading {dataset}: {done:.1f} of {total:.1f} MB, to {place}")
    return said.format(dataset=event.dataset, done=event.done / 1e6, total=event.total / 1e6, place=event.place)


def next_step(verdict: Verdict) -> str:
    """What to do after this verdict."""
    match verdict.outcome:
        case Outcome.PASSED:
            return _("F8 goes on to the next exercise · F3 shows the course's solution")
        case Outcome.FAILED:
            line = verdict.primary_check.line if verdict.primary_check else None
            there = _(" · F7 goes to line {line}").format(line=line) if line else ""
            return _("Change the code and save with ctrl+s") + there + _(" · ctrl+g gives a hint")
        case Outcome.NOT_STARTED:
            return _("Replace `raise NotImplementedError` with your code and save with ctrl+s")
        case Outcome.CRASHED:
            return _("Mend the line that is named and save with ctrl+s")
        case Outcome.TIMED_OUT:
            return _("Look for a loop that never ends, or for work done once an element, and save again")
        case Outcome.OUT_OF_MEMORY:
            return _("Look for a tensor that grows with every step, and save again")
        case Outcome.FORBIDDEN:
            return _("Build it yourself from simpler operations · ctrl+g gives a hint")
        case Outcome.GRADER_ERROR | Outcome.NOT_RUN:
            return _("Nothing is said about your code. ctrl+s tries again; if it stays, run: dltutor doctor")


def why(reason: Reason) -> str:
    """Why an exercise is the one to do next."""
    match reason.why:
        case Why.ALL_PASSED:
            return _("Everything is passed; look at it again, or train a network.")
        case Why.FAILING if reason.about:
            return _("You left it failing “{check}”.").format(check=first_line(reason.about))
        case Why.FAILING:
            return _("You left it before it passed.")
        case Why.UNSAVED:
            return _("You opened it and have not written anything yet.")
        case Why.NEEDED:
            return _("{title}, which you have begun, needs it.").format(title=reason.about)
        case Why.OPENED:
            return _("You opened it last.")
        case Why.NEXT:
            return _("It is the next one in the course.")


def bar(done: int, total: int, width: int) -> str:
    """`███░░░░░`; full only when everything is done, and never empty once something is."""
    filled = width * done // total if total else 0
    filled = max(filled, 1) if done else 0
    return "█" * filled + "░" * (width - filled)
