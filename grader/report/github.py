"""Verdicts as GitHub workflow commands, which show up beside the lines they speak of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from grader.report.words import WORDS, count, safe
from grader.verdict import CheckResult, Outcome, Verdict


def github(verdicts: Iterable[Verdict]) -> str:
    """One `::error` for each check that failed, one `::notice` for each exercise that is passed or not started.

    The verdicts' files are to be named as seen from the repository's root.
    """
    return "".join(f"{line}\n" for verdict in verdicts for line in _commands(verdict))


def _commands(verdict: Verdict) -> Iterator[str]:
    file = verdict.file
    if verdict.passed or verdict.outcome is Outcome.NOT_STARTED:
        text = count(verdict) if verdict.passed else verdict.message
        yield _command("notice", text, file=file, title=f"{verdict.exercise}: {WORDS[verdict.outcome]}")
        return
    silent = (Outcome.PASSED, Outcome.NOT_RUN)
    failed = [check for check in verdict.checks if check.outcome not in silent]
    if not failed:
        title = f"{verdict.exercise}: {WORDS[verdict.outcome]}"
        yield _command("error", verdict.message, file=file, line=verdict.line, title=title)
    for check in failed:
        title = f"{verdict.exercise}: {check.title or check.id}"
        yield _command("error", _text(verdict, check), file=file, line=check.line, title=title)


def _text(verdict: Verdict, check: CheckResult) -> str:
    text = check.message or WORDS[check.outcome]
    if check.id == verdict.primary and verdict.diagnosis:
        text += f"\n{verdict.diagnosis.title}"
    return text


def _command(name: str, message: str, **properties: str | int | None) -> str:
    given = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items() if value is not None)
    return f"::{name} {given}::{_data(message)}"


def _data(text: str) -> str:
    # the runner also acts on the old form ##[command] anywhere in a line
    harmless = safe(text).replace("##[", "## [")
    return harmless.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
