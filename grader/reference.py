"""The trusted side of a check: solutions and misconceptions, run in the judge."""

from __future__ import annotations

import ast
import functools
import inspect
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from grader.checkfile import Check, checks_in
from grader.compare import Side
from grader.describe import describe
from grader.modules import Modules, Submission, raised
from grader.protocol import Rubric, Source
from grader.render import list_text, shape_text
from grader.tree import Raised, rebuild


@dataclass(frozen=True)
class Expected:
    """What the reference returned for a check, and the inputs it was called with. `raised`: the check itself did."""

    side: Side
    raised: bool
    inputs: str
    size: int


class Reference:
    """A module of the course, solution or misconception, with the references of what it needs.

    Only one that is `told` notes its inputs in words: that takes longer than many a check.
    """

    def __init__(self, path: Path, rubric: Rubric, told: bool = False) -> None:
        self._told = told
        own = Source(module=rubric.exercise, path=str(path), content=path.read_bytes(), own=False)
        needed = [
            Source(module=name, path=file, content=Path(file).read_bytes(), own=False)
            for name, file in rubric.references.items()
        ]
        self._paths = frozenset({str(path)})
        self._module = Modules([own, *needed]).load(own.module)
        self._known: dict[tuple[str, int], Expected] = {}

    def expect(self, check: Check, seed: int) -> Expected:
        """What this module returns for a check, measured as the check asks; computed once."""
        key = (check.id, seed)
        if key not in self._known:
            recorder = _Recorder(Submission(self._module), check.call if self._told else "")
            side, failed = self._run(check, recorder, seed)
            self._known[key] = Expected(side, failed, recorder.inputs, recorder.size)
        return self._known[key]

    def forget(self) -> None:
        """Let go of what was computed."""
        self._known.clear()

    def _run(self, check: Check, submission: object, seed: int) -> tuple[Side, bool]:
        try:
            return measured(check, Side(*describe(check.run(submission, seed)))), False
        except Exception as error:
            return Side(raised(error, self._paths), b""), True


def checks_from(source: Source) -> tuple[Check, ...]:
    """The checks of a `checks.py`, imported on the trusted side."""
    return checks_in(Modules([source]).load(source.module), source.content)


def measured(check: Check, side: Side) -> Side:
    """The side itself, or its facts where the check compares those. Raises `Malformed` on false bytes."""
    if check.facts is None or isinstance(side.node, Raised):
        return side
    returned = rebuild(side.node, side.blob)
    try:
        return Side(*describe(check.facts(returned)))
    except Exception:  # made for right results, it may stumble over a wrong one in any way
        return side


class _Recorder:
    """Passes everything on to a submission and notes the arguments of the first call of one function."""

    def __init__(self, submission: Submission, call: str) -> None:
        self._submission = submission
        self._name = call.partition("(")[0]
        self._call = call
        self.inputs = ""
        self.size = 0

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._submission, name)
        return self._recording(value) if name == self._name and inspect.isfunction(value) else value

    def _recording(self, function: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(function)
        def recorded(*args: Any, **kwargs: Any) -> Any:
            if not self.inputs:
                self._note(args, kwargs)
            return function(*args, **kwargs)

        return recorded

    def _note(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        """Describe the arguments that the check names by variables; the others stand in the call itself."""
        named = [*zip(_names(self._call), args, strict=False), *kwargs.items()]
        self.inputs = "\n".join(f"{name} {_argument(value)}" for name, value in named if name)
        self.size = sum(value.numel() for value in args if isinstance(value, torch.Tensor))


def _names(call: str) -> list[str]:
    expression = ast.parse(call, mode="eval").body
    assert isinstance(expression, ast.Call)
    return [argument.id if isinstance(argument, ast.Name) else "" for argument in expression.args]


def _argument(value: object) -> str:
    if isinstance(value, torch.Tensor):
        small = value.numel() <= 12 and value.dim() <= 2
        return f"= {list_text(value.detach())}" if small else f"of shape {shape_text(tuple(value.shape))}"
    if isinstance(value, int | float | str | tuple | bool) or value is None:
        return f"= {value!r}"
    return f"({type(value).__name__})"
