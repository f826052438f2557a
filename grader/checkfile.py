"""Reading a `checks.py`: its checks, in order, and what each of them calls."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Callable
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from grader.checks import Tolerance
from grader.rng import Rng, derive_seed, seed_everything

PREFIX = "check_"


@dataclass(frozen=True)
class Check:
    """One check of an exercise. `calls` are the sources of its uses of the submission."""

    id: str
    title: str
    function: Callable[..., Any]
    calls: tuple[str, ...]
    tolerance: Tolerance
    facts: Callable[[Any], Any] | None

    @property
    def call(self) -> str:
        """The first use of the submission."""
        return self.calls[0] if self.calls else ""

    def call_of(self, name: str) -> str:
        """The first use of the submission's `name`, or else of anything."""
        return next((call for call in self.calls if call.partition("(")[0] == name), self.call)

    def run(self, submission: object, seed: int) -> Any:
        """Call the check as worker and judge both do, all generators seeded."""
        own_seed = derive_seed(seed, self.id)
        seed_everything(own_seed)
        reset_switches()
        arguments = {"rng": Rng(own_seed)} if "rng" in inspect.signature(self.function).parameters else {}
        return self.function(submission, **arguments)


def reset_switches() -> None:
    """Torch's global switches as they are at first: what one check leaves turned is not the next one's."""
    import torch

    torch.set_grad_enabled(True)
    torch.set_default_dtype(torch.float32)


def checks_in(module: ModuleType, source: bytes) -> tuple[Check, ...]:
    """The checks of an imported `checks.py`, in the order they are written."""
    calls = {node.name: _calls(node) for node in ast.parse(source).body if isinstance(node, ast.FunctionDef)}
    found = [(name, value) for name, value in vars(module).items() if name.startswith(PREFIX) and callable(value)]
    return tuple(_check(name, function, calls.get(name, ())) for name, function in found)


def _check(name: str, function: Callable[..., Any], calls: tuple[str, ...]) -> Check:
    title = (inspect.getdoc(function) or name.removeprefix(PREFIX).replace("_", " ")).partition("\n")[0]
    return Check(
        id=name,
        title=title.strip(),
        function=function,
        calls=calls,
        tolerance=getattr(function, "tolerance", Tolerance()),
        facts=getattr(function, "facts", None),
    )


def _calls(function: ast.FunctionDef) -> tuple[str, ...]:
    calls = [node for node in ast.walk(function) if isinstance(node, ast.Call) and _of_submission(node.func)]
    calls.sort(key=lambda node: (node.lineno, node.col_offset))
    return tuple(ast.unparse(call).removeprefix("submission.") for call in calls)


def _of_submission(node: ast.expr) -> bool:
    return isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "submission"
