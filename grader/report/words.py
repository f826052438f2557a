"""The words for outcomes, and untrusted text made harmless; shared by all reports."""

from __future__ import annotations

import re

from grader.report.tongue import ENGLISH, N_, Tongue
from grader.text import clean
from grader.verdict import Outcome, Verdict

WORDS: dict[Outcome, str] = {
    Outcome.PASSED: N_("passed"),
    Outcome.FAILED: N_("failed"),
    Outcome.NOT_STARTED: N_("not started"),
    Outcome.CRASHED: N_("crashed"),
    Outcome.TIMED_OUT: N_("timed out"),
    Outcome.OUT_OF_MEMORY: N_("out of memory"),
    Outcome.FORBIDDEN: N_("forbidden"),
    Outcome.GRADER_ERROR: N_("grader error"),
    Outcome.NOT_RUN: N_("not run"),
}

# what no XML file may hold, and marks that only change what a line looks like
_INVISIBLE = re.compile("[\u061c\u200e\u200f\u2028\u2029\ud800-\udfff\ufffe\uffff]")


def safe(text: str) -> str:
    """`text` with nothing in it that could move a cursor, hide a line or break an XML file."""
    return _INVISIBLE.sub("", clean(text, limit=len(text)))


def one_line(text: str) -> str:
    """`safe`, on one line."""
    return " ".join(safe(text).split())


def count(verdict: Verdict, tongue: Tongue = ENGLISH) -> str:
    """How many checks pass, in words."""
    passed = sum(check.outcome is Outcome.PASSED for check in verdict.checks)
    total = len(verdict.checks)
    said = tongue.ngettext("{passed} of {count} check passes", "{passed} of {count} checks pass", total)
    return said.format(passed=passed, count=total)
