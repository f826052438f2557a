"""The words for outcomes, and untrusted text made harmless; shared by all reports."""

from __future__ import annotations

import re

from grader.text import clean
from grader.verdict import Outcome, Verdict

WORDS: dict[Outcome, str] = {
    Outcome.PASSED: "passed",
    Outcome.FAILED: "failed",
    Outcome.NOT_STARTED: "not started",
    Outcome.CRASHED: "crashed",
    Outcome.TIMED_OUT: "timed out",
    Outcome.OUT_OF_MEMORY: "out of memory",
    Outcome.FORBIDDEN: "forbidden",
    Outcome.GRADER_ERROR: "grader error",
    Outcome.NOT_RUN: "not run",
}

# what no XML file may hold, and marks that only change what a line looks like
_INVISIBLE = re.compile("[\u061c\u200e\u200f\u2028\u2029\ud800-\udfff\ufffe\uffff]")


def safe(text: str) -> str:
    """`text` with nothing in it that could move a cursor, hide a line or break an XML file."""
    return _INVISIBLE.sub("", clean(text, limit=len(text)))


def one_line(text: str) -> str:
    """`safe`, on one line."""
    return " ".join(safe(text).split())


def count(verdict: Verdict) -> str:
    """How many checks pass, in words."""
    passed = sum(check.outcome is Outcome.PASSED for check in verdict.checks)
    total = len(verdict.checks)
    return f"{passed} of {total} check{'s' if total != 1 else ''} pass{'es' if passed == 1 else ''}"
