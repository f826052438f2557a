"""Verdicts as JUnit XML."""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree import ElementTree

from grader.report.words import WORDS, one_line, safe
from grader.verdict import CheckResult, Outcome, Verdict

_ERRORS = (Outcome.CRASHED, Outcome.GRADER_ERROR, Outcome.NOT_RUN)


def junit(verdicts: Iterable[Verdict]) -> str:
    """One suite for each verdict, one case for each check.

    A verdict that did not pass though no check of it failed gets a case of its own that does, so that
    an empty suite never looks green.
    """
    root = ElementTree.Element("testsuites", name="dltutor")
    for verdict in verdicts:
        root.append(_suite(verdict))
    for total in ("tests", "failures", "errors"):
        root.set(total, str(sum(int(suite.get(total, 0)) for suite in root)))
    root.set("time", f"{sum(float(suite.get('time', 0)) for suite in root):.4f}")
    ElementTree.indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ElementTree.tostring(root, encoding="unicode") + "\n"


def _suite(verdict: Verdict) -> ElementTree.Element:
    cases = [_case(verdict, check) for check in verdict.checks]
    if not verdict.passed and all(check.outcome is Outcome.PASSED for check in verdict.checks):
        cases.append(_case(verdict, _whole(verdict)))
    suite = ElementTree.Element(
        "testsuite",
        name=verdict.exercise,
        tests=str(len(cases)),
        failures=str(sum(case.find("failure") is not None for case in cases)),
        errors=str(sum(case.find("error") is not None for case in cases)),
        skipped="0",
        time=f"{verdict.seconds:.4f}",
    )
    properties = ElementTree.SubElement(suite, "properties")
    for name, value in (("file", verdict.file), ("sha256", verdict.sha256), ("seed", str(verdict.seed))):
        ElementTree.SubElement(properties, "property", name=name, value=one_line(value))
    suite.extend(cases)
    if verdict.printed:
        ElementTree.SubElement(suite, "system-out").text = safe(verdict.printed)
    return suite


def _whole(verdict: Verdict) -> CheckResult:
    return CheckResult(id=verdict.exercise, title=verdict.exercise, outcome=verdict.outcome, message=verdict.message)


def _case(verdict: Verdict, check: CheckResult) -> ElementTree.Element:
    case = ElementTree.Element(
        "testcase",
        classname=f"dltutor.{verdict.exercise}",
        name=check.id,
        file=one_line(verdict.file),
        time=f"{check.seconds:.4f}",
    )
    if check.line:
        case.set("line", str(check.line))
    if check.outcome is not Outcome.PASSED:
        kind = "error" if check.outcome in _ERRORS else "failure"
        word = WORDS[check.outcome]
        why = f"{word}: {verdict.message}" if check.outcome is Outcome.NOT_RUN else word
        message = one_line(check.message or why)
        found = ElementTree.SubElement(case, kind, message=message, type=check.outcome.value)
        found.text = _text(check)
    return case


def _text(check: CheckResult) -> str:
    lines = [check.title, check.message]
    lines += [f"{label}: {text}" for label, text in check.evidence]
    return safe("\n".join(line for line in lines if line))
