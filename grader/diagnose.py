"""Finding the misconception that a wrong submission behaves like."""

from __future__ import annotations

import ast
from collections.abc import Collection, Mapping
from pathlib import Path

from grader.checkfile import Check
from grader.compare import Side, differences
from grader.protocol import Rubric
from grader.reference import Reference
from grader.tree import Raised
from grader.verdict import Diagnosis

Observed = Mapping[str, Side]


class Suspects:
    """The misconceptions of an exercise, held against what a submission did."""

    def __init__(self, rubric: Rubric, right: Reference) -> None:
        self._rubric = rubric
        self._right = right
        self.paths = tuple(sorted(Path(rubric.misconceptions).glob("[!_.]*.py")))
        self._loaded: dict[Path, Reference] = {}
        self._mistaken: dict[tuple[Path, str, int], bool] = {}

    def diagnose(
        self, checks: tuple[Check, ...], seed: int, observed: Observed, failing: Collection[str]
    ) -> Diagnosis | None:
        """The misconception with the submission's behaviour, or None.

        It matches when it returns what the submission returned on every check that was attempted. Where a
        submission has a second mistake elsewhere, it still matches when all the checks that the misconception fails
        are failed in its very way, one of them at least by a returned value rather than an exception.
        """
        attempted = [check for check in checks if check.id in observed]
        attempted.sort(key=lambda check: check.id not in failing)
        partial: Diagnosis | None = None
        for path in self.paths:
            likeness = self._likeness(path, attempted, seed, observed, failing)
            if likeness == "full":
                return explanation(path)
            if likeness == "part" and partial is None:
                partial = explanation(path)
        return partial

    def reference(self, path: Path) -> Reference:
        """A misconception's module, imported at its first use."""
        if path not in self._loaded:
            self._loaded[path] = Reference(path, self._rubric)
        return self._loaded[path]

    def mistaken(self, path: Path, check: Check, seed: int) -> bool:
        """Whether a misconception fails a check."""
        key = (path, check.id, seed)
        if key not in self._mistaken:
            its, right = self.reference(path).expect(check, seed), self._right.expect(check, seed)
            self._mistaken[key] = not alike(its.side, right.side, check)
        return self._mistaken[key]

    def forget(self) -> None:
        """Let go of what was computed for earlier seeds."""
        self._mistaken.clear()
        for reference in (self._right, *self._loaded.values()):
            reference.forget()

    def _likeness(
        self, path: Path, attempted: list[Check], seed: int, observed: Observed, failing: Collection[str]
    ) -> str:
        """`full`, `part` or nothing, in as few runs of the misconception as can be: a learner waits for it."""
        wrong = self.reference(path)
        full, values, failures = True, False, False
        for check in attempted:
            if check.id not in failing and not failures:
                return ""  # it passes all that the submission fails
            its = wrong.expect(check, seed).side
            mistaken = self.mistaken(path, check, seed)
            if not alike(observed[check.id], its, check):
                if mistaken:
                    return ""
                full = False
            failures |= mistaken
            values |= mistaken and not isinstance(its.node, Raised)
        return "full" if full else "part" if values else ""


def alike(one: Side, other: Side, check: Check) -> bool:
    """Whether two results of a check are the same behaviour; any two exceptions are."""
    if isinstance(one.node, Raised) and isinstance(other.node, Raised):
        return True
    return not differences(one, other, check.tolerance)


def explanation(path: Path) -> Diagnosis:
    """A misconception's docstring: its first line is the title, the rest the text.

    The id is the file's stem up to `__`: `flipped_kernel__einsum.py` is another way to make the same mistake.
    """
    name = path.stem.partition("__")[0]
    first = path.with_name(f"{name}.py")
    document = ast.get_docstring(ast.parse((first if first.exists() else path).read_text("utf-8"))) or name
    title, _, text = document.partition("\n")
    return Diagnosis(id=name, title=title.strip().rstrip("."), text=text.strip())
