"""The judge: holds a submission in the worker against the reference and writes the verdict."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from grader.checkfile import Check
from grader.collector import run_pytest
from grader.compare import Side, differences
from grader.conversation import Conversation, Ended
from grader.diagnose import Suspects
from grader.evasion import evasion
from grader.feedback import exception_finding, finding, formless_finding, is_memory_error, missing_finding
from grader.launch import WorkerProcess
from grader.protocol import Grade
from grader.reading import defined_around, definition, unchanged
from grader.reference import Expected, Reference, checks_from, measured
from grader.render import node_text
from grader.summary import Ending, summarise
from grader.text import clean
from grader.tree import Malformed, Raised
from grader.verdict import CheckResult, Environment, Outcome, Verdict
from grader.wire import Load, Loaded, Ran, Run, Use
from grader.worker import content_source

Listener = Callable[[CheckResult], None]
Found = TypeVar("Found", CheckResult, Verdict)


class CourseFault(Exception):
    """A check that even the solution does not survive: it could not tell right from wrong."""


class Judge:
    """One grading."""

    def __init__(self, request: Grade, worker: WorkerProcess, listener: Listener) -> None:
        rubric = request.rubric
        self._request = request
        self._rubric = rubric
        self._worker = worker
        self._talk = Conversation(worker, rubric.limits.seconds)
        self._listener = listener
        self._source = content_source(rubric.checks, Path(rubric.checks).read_bytes())
        checks = checks_from(self._source)
        self._checks = tuple(c for c in checks if not request.only or c.id in request.only)
        self._reference = Reference(Path(rubric.solution), rubric, told=True)
        self._results: list[CheckResult] = []
        self._observed: dict[str, Side] = {}
        self._sizes: dict[str, int] = {}
        self._patterns: dict[str, str] = {}
        self._evasion = evasion(request.submission.content) if rubric.forbid else None
        self._ending: Ending | None = None
        self._fault: Exception | None = None

    def grade(self) -> Verdict:
        """Run all checks and say what was found."""
        began = time.monotonic()
        if unchanged(self._request.submission.content, Path(self._rubric.starter).read_bytes()):
            self._ending = Ending(Outcome.NOT_STARTED)
            self._worker.end()
        else:
            self._load()
        run_pytest(Path(self._rubric.checks), tuple(check.id for check in self._checks), self._examine)
        if self._fault:
            raise self._fault
        self._doubt()
        failing = [r.id for r in self._results if r.outcome is Outcome.FAILED]
        diagnosis = None
        if failing:
            suspects = Suspects(self._rubric, self._reference)
            diagnosis = suspects.diagnose(self._checks, self._request.seed, self._observed, failing)
        self._worker.collect()
        return summarise(
            self._blank(time.monotonic() - began),
            tuple(self._results if diagnosis else map(self._with_pattern, self._results)),
            self._sizes,
            self._ending,
            diagnosis,
        )

    def _blank(self, seconds: float) -> Verdict:
        import platform

        import torch

        request = self._request
        return _replace(
            request.unjudged(),
            points=self._rubric.points,
            seconds=round(seconds, 4),
            borrowed=tuple(part.module for part in request.parts if not part.own),
            printed=clean(bytes(self._worker.printed).decode("utf-8", "replace")),
            environment=Environment(
                torch=str(torch.__version__), python=platform.python_version(), sandbox=self._talk.layers
            ),
        )

    def _load(self) -> None:
        request, rubric = self._request, self._rubric
        order = Load(
            self._source,
            request.submission,
            request.parts,
            rubric.forbid,
            rubric.limits,
            self._worker.scratch,
        )
        try:
            reply = self._talk.load(order)
        except Ended as end:
            self._ending = end.ending
            return
        if not isinstance(reply, Loaded):
            self._ending = Ending(Outcome.CRASHED, "It wrote to the grader's own connection.")
            return
        if reply.failure:
            self._ending = _import_ending(reply.failure, self._line(reply.failure.line))
            self._worker.end()

    def _examine(self, name: str) -> CheckResult:
        check = next(check for check in self._checks if check.id == name)
        try:
            result = self._not_run(check) if self._ending else self._run(check)
        except Exception as error:
            self._fault = self._fault or error
            raise
        self._results.append(result)
        self._listener(result)
        return result

    def _not_run(self, check: Check) -> CheckResult:
        assert self._ending is not None
        not_started = self._ending.outcome is Outcome.NOT_STARTED
        outcome = Outcome.NOT_STARTED if not_started else Outcome.NOT_RUN
        return CheckResult(id=check.id, title=check.title, call=check.call, outcome=outcome)

    def _run(self, check: Check) -> CheckResult:
        seed = self._request.seed
        blank = CheckResult(id=check.id, title=check.title, call=check.call, outcome=Outcome.PASSED)
        try:
            reply, blob, seconds = self._talk.ask(Run(check.id, seed))
        except Ended as end:
            self._ending = end.ending
            return _replace(blank, outcome=end.ending.outcome, message=end.ending.reason)
        blank = _replace(blank, seconds=round(seconds, 4))
        if not isinstance(reply, Ran):
            return _replace(blank, outcome=Outcome.CRASHED, message="It answered out of turn.")
        expected = self._reference.expect(check, seed)
        if expected.raised:
            raise CourseFault(f"{check.id} raises {node_text(expected.side.node)} with the course's own solution")
        self._sizes[check.id] = expected.size
        try:
            return self._compared(check, blank, reply, Side(reply.result, blob), expected)
        except Malformed as error:
            return _replace(blank, outcome=Outcome.CRASHED, message=f"What it returned cannot be read: {error}.")

    def _compared(
        self, check: Check, blank: CheckResult, reply: Ran, returned: Side, expected: Expected
    ) -> CheckResult:
        if reply.uses:
            return self._forbidden(blank, reply.uses[0], "does what this exercise asks you to build.")
        error = returned.node if isinstance(returned.node, Raised) else None
        blank = _replace(blank, call=self._call(check, error))
        if error and error.unwritten:
            message = f"`{blank.call.partition('(')[0]}` is not written yet."
            return _replace(blank, outcome=Outcome.NOT_STARTED, message=message, line=self._line(error.line))
        if error and is_memory_error(error):
            return _replace(blank, outcome=Outcome.OUT_OF_MEMORY, message=clean(error.message, 200))
        got = measured(check, returned)
        self._observed[check.id] = got
        found = differences(got, expected.side, check.tolerance)
        if not found:
            return blank
        if error and error.type == "MissingName":
            said = missing_finding(error)
            expected = replace(expected, inputs="")
        elif error and not isinstance(expected.side.node, Raised):
            said = exception_finding(blank.call, error, expected.side)
        elif check.facts and got is returned:
            said = formless_finding(blank.call, returned)
        else:
            said = finding(blank.call, found[0], got, expected.side)
        self._patterns[check.id] = said.pattern
        return _replace(
            blank,
            outcome=Outcome.FAILED,
            message=clean(said.message),
            inputs=expected.inputs if blank.call == check.call else "",
            level=said.level,
            got=clean(said.got),
            expected=clean(said.expected),
            difference=said.difference,
            line=self._line(said.line) or definition(self._request.submission.content, blank.call),
        )

    def _call(self, check: Check, error: Raised | None) -> str:
        """What the check called; of several calls the one that the exception came through."""
        if error is None or not error.trace:
            return check.call
        return check.call_of(defined_around(self._request.submission.content, error.trace[0][0]))

    def _forbidden(self, blank: CheckResult, use: Use, why: str) -> CheckResult:
        message = clean(f"`{use.operator}` {why}")
        return _replace(blank, outcome=Outcome.FORBIDDEN, message=message, line=self._line(use.line))

    def _doubt(self) -> None:
        """Where all checks pass, a name that blinds the watch means that nobody looked."""
        if self._evasion and all(r.outcome is Outcome.PASSED for r in self._results):
            why = "reaches past what this exercise watches; write it without."
            self._results[0] = self._forbidden(self._results[0], self._evasion, why)

    def _with_pattern(self, result: CheckResult) -> CheckResult:
        """Where no misconception explains it, what the numbers look like."""
        pattern = self._patterns.get(result.id)
        return _replace(result, message=f"{result.message} {pattern}") if pattern else result

    def _line(self, line: int | None) -> int | None:
        """A line that the worker named, if the file has it."""
        count = self._request.submission.content.count(b"\n") + 1
        return line if line and 0 < line <= count else None


def _replace(result: Found, **changes: object) -> Found:
    import msgspec

    return msgspec.structs.replace(result, **changes)


def _import_ending(failure: Raised, line: int | None) -> Ending:
    if is_memory_error(failure):
        return Ending(Outcome.OUT_OF_MEMORY, "while it was imported", line)
    where = f" in line {line}" if line else ""
    code = f": {failure.trace[-1][1]}" if failure.trace and failure.trace[-1][1] else ""
    said = f"{failure.type}: {failure.message}" if failure.message else failure.type
    return Ending(Outcome.CRASHED, clean(f"Importing it stops{where}{code}\n{said}"), line)
