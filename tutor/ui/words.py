"""The words and signs that the screens use, and how untrusted text is made safe to show."""

from __future__ import annotations

import unicodedata

from grader.protocol import Measure
from grader.verdict import CheckResult, Outcome, Verdict
from tutor.datasets import Fetching
from tutor.progress import Standing, State

_STATES = {
    State.PASSED: ("✓", "passed"),
    State.STARTED: ("◐", "started"),
    State.UNTOUCHED: ("·", "open"),
}

_OUTCOMES = {
    Outcome.PASSED: ("✓", "passed"),
    Outcome.FAILED: ("✗", "failed"),
    Outcome.NOT_STARTED: ("○", "not started"),
    Outcome.CRASHED: ("✗", "crashed"),
    Outcome.TIMED_OUT: ("✗", "ran too long"),
    Outcome.OUT_OF_MEMORY: ("✗", "out of memory"),
    Outcome.FORBIDDEN: ("✗", "forbidden"),
    Outcome.GRADER_ERROR: ("!", "could not be graded"),
    Outcome.NOT_RUN: ("–", "not run"),
}


def clean(text: str) -> str:
    """Text without control and direction-changing characters, tabs as four spaces."""
    return "".join(char for char in text.expandtabs(4) if char == "\n" or unicodedata.category(char)[0] != "C")


def first_line(text: str) -> str:
    """The first line that says something, safe to show."""
    return next((line.strip() for line in clean(text).splitlines() if line.strip()), "")


def state(standing: Standing) -> tuple[str, str]:
    """Sign and word for what a learner has reached."""
    return _STATES[standing.state]


def outcome(found: Outcome) -> tuple[str, str]:
    """Sign and word for how a grading ended."""
    return _OUTCOMES[found]


def plural(count: int, noun: str) -> str:
    """`1 hint`, `4 hints`."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def tally(checks: tuple[CheckResult, ...]) -> str:
    """What already passes, as a sentence; empty where nothing ran."""
    if not checks:
        return ""
    passed = sum(check.outcome is Outcome.PASSED for check in checks)
    verb = "pass" if len(checks) > 1 else "passes"
    return f"{passed} of {plural(len(checks), 'check')} {verb}"


def duration(seconds: float) -> str:
    """`40 s`, `3 min`, `1 h 20 min`."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60:02} min"


def percent(share: float) -> str:
    """`95.0 %`, cut and not rounded, so that a missed target never looks met."""
    return f"{int(share * 1000 + 1e-9) / 10:.1f} %"


def score(value: float, measure: Measure) -> str:
    """A test score in the unit of its measure."""
    return percent(value) if measure == "accuracy" else f"{measure} {value:.2f}"


def fetching(event: Fetching) -> str:
    """How far a download is."""
    return f"Downloading {event.dataset}: {event.done / 1e6:.1f} of {event.total / 1e6:.1f} MB, to {event.place}"


def next_step(verdict: Verdict) -> str:
    """What to do after this verdict."""
    match verdict.outcome:
        case Outcome.PASSED:
            return "F8 goes on to the next exercise · F3 shows the course's solution"
        case Outcome.FAILED:
            return "Change the code and save with ctrl+s · ctrl+g gives a hint"
        case Outcome.NOT_STARTED:
            return "Replace `raise NotImplementedError` with your code and save with ctrl+s"
        case Outcome.CRASHED:
            return "Mend the line that is named and save with ctrl+s"
        case Outcome.TIMED_OUT:
            return "Look for a loop that never ends, or for work done once an element, and save again"
        case Outcome.OUT_OF_MEMORY:
            return "Look for a tensor that grows with every step, and save again"
        case Outcome.FORBIDDEN:
            return "Build it yourself from simpler operations · ctrl+g gives a hint"
        case Outcome.GRADER_ERROR | Outcome.NOT_RUN:
            return "Nothing is said about your code. ctrl+s tries again; if it stays, run: dltutor doctor"


def why_next(standing: Standing, in_order: bool) -> str:
    """Why an exercise is the one to do next; `in_order` when all before it are passed."""
    if standing.state is State.PASSED:
        return "everything is passed; look at it again, or train a network"
    if standing.state is State.UNTOUCHED:
        return "the next one in the course" if in_order else "you opened it last"
    if not standing.attempts:
        return "you opened it and have not saved yet"
    return f"you are in the middle of it: {plural(standing.attempts, 'attempt')}, best {percent(standing.best_score)}"
