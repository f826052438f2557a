"""`pytest` in a workspace: the learner's files are collected, an item for each check of the course.

The files are never imported here. Each is graded once, with just the checks that were selected.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest

from grader.report import WORDS, safe
from grader.verdict import CheckResult, Outcome, Verdict
from tutor.course import CheckHeading, Exercise
from tutor.errors import GraderFailed, TutorError
from tutor.locations import WORKSPACE_FILE
from tutor.session import Session

_SESSION = pytest.StashKey[Session]()


class CheckFailed(Exception):
    """A check did not pass; the message is all that is shown."""


class CheckItem(pytest.Item):
    """One check of one file."""

    def __init__(self, *, heading: CheckHeading, **arguments: Any) -> None:
        super().__init__(**arguments)
        self.heading = heading

    def runtest(self) -> None:
        assert isinstance(self.parent, ExerciseItems)
        verdict = self.parent.verdict()
        check = next((check for check in verdict.checks if check.id == self.name), None)
        if verdict.printed:
            self.add_report_section("call", "stdout", safe(verdict.printed))
        if check is None or not _passes(verdict, check):
            raise CheckFailed(_words(verdict, check))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], *arguments: Any) -> Any:
        if isinstance(excinfo.value, CheckFailed | TutorError | GraderFailed):
            return str(excinfo.value)
        return super().repr_failure(excinfo, *arguments)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        return self.path, None, f"{self.name}: {self.heading.title}"


class ExerciseItems(pytest.File):
    """A learner's file, with the checks of its exercise."""

    exercise: Exercise
    _found: Verdict | Exception | None = None

    def collect(self) -> Iterator[CheckItem]:
        for heading in self.exercise.checks():
            yield CheckItem.from_parent(self, name=heading.id, heading=heading)

    def verdict(self) -> Verdict:
        """The verdict on this file, graded when it is first asked for; a failure stays one."""
        if self._found is None:
            try:
                self._found = self._grade()
            except (TutorError, GraderFailed) as error:
                self._found = error
        if isinstance(self._found, Exception):
            raise self._found
        return self._found

    def _grade(self) -> Verdict:
        selected = [item.name for item in self.session.items if item.parent is self]
        complete = len(selected) == len(self.exercise.checks())
        only = () if complete else tuple(selected)
        return self.config.stash[_SESSION].grade(self.exercise.slug, only=only)


def pytest_configure(config: pytest.Config) -> None:
    if (config.rootpath / WORKSPACE_FILE).is_file():
        try:
            config.stash[_SESSION] = Session.open(config.rootpath)
        except TutorError as error:
            raise pytest.UsageError(str(error)) from None


def pytest_unconfigure(config: pytest.Config) -> None:
    if _SESSION in config.stash:
        config.stash[_SESSION].close()


@pytest.hookimpl(wrapper=True)
def pytest_collect_file(
    file_path: Path, parent: pytest.Collector
) -> Generator[None, list[pytest.Collector], list[pytest.Collector]]:
    """Take the place of pytest's own module, which would import the file into this process."""
    found = yield
    exercise = _exercise(file_path, parent.config)
    if exercise is None:
        return found
    items: ExerciseItems = ExerciseItems.from_parent(parent, path=file_path)
    items.exercise = exercise
    return [items]


def _exercise(path: Path, config: pytest.Config) -> Exercise | None:
    session = config.stash.get(_SESSION, None)
    if session is None or path.suffix != ".py" or path.stem not in session.course:
        return None
    return session.course.exercise(path.stem) if session.path(path.stem) == path else None


def _passes(verdict: Verdict, check: CheckResult) -> bool:
    ours_or_nothing = (Outcome.GRADER_ERROR, Outcome.NOT_STARTED)
    return check.outcome is Outcome.PASSED and verdict.outcome not in ours_or_nothing


def _words(verdict: Verdict, check: CheckResult | None) -> str:
    if check is None or check.outcome is Outcome.PASSED:
        return safe(f"{WORDS[verdict.outcome]}: {verdict.message}")
    lines = [f"{WORDS[check.outcome]}: {check.message or verdict.message}"]
    lines += [f"{label}: {text}" for label, text in check.evidence]
    if check.line:
        lines.append(f"{verdict.file}:{check.line}")
    if verdict.diagnosis and check.id == verdict.primary:
        lines += [f"Likely cause: {verdict.diagnosis.title}", verdict.diagnosis.text]
    return safe("\n".join(lines))
