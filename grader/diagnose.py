"""Finding the misconception that a wrong submission behaves like."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from pathlib import Path

from grader.checkfile import Check
from grader.compare import Side, differences
from grader.protocol import Rubric
from grader.reference import Reference
from grader.tree import Raised
from grader.verdict import Diagnosis

Observed = Mapping[str, Side]


def diagnose(
    rubric: Rubric, checks: tuple[Check, ...], seed: int, observed: Observed, failing: list[str]
) -> Diagnosis | None:
    """The misconception with the submission's behaviour, or None.

    It matches when it returns what the submission returned on every check that was attempted. Where a
    submission has a second mistake elsewhere, it still matches when all the checks that the misconception fails are
    failed in its very way, one of them at least by a returned value rather than an exception.
    """
    by_id = {check.id: check for check in checks}
    attempted = [by_id[name] for name in [*failing, *(n for n in observed if n not in failing)]]
    partial: Diagnosis | None = None
    for path in sorted(Path(rubric.misconceptions).glob("*.py")):
        likeness = _likeness(path, rubric, attempted, seed, observed, failing)
        if likeness == "full":
            return explanation(path)
        if likeness == "part" and partial is None:
            partial = explanation(path)
    return partial


def _likeness(
    path: Path, rubric: Rubric, attempted: list[Check], seed: int, observed: Observed, failing: list[str]
) -> str:
    wrong = Reference(path, rubric)
    unlike = {check.id for check in attempted[:1] if not _shared(wrong, check, seed, observed)}
    if unlike and len(failing) < 2:
        return ""
    unlike |= {check.id for check in attempted[1:] if not _shared(wrong, check, seed, observed)}
    if not unlike:
        return "full"
    right = Reference(Path(rubric.solution), rubric)
    own = [c for c in attempted if not alike(wrong.expect(c, seed).side, right.expect(c, seed).side, c)]
    valued = any(not isinstance(wrong.expect(c, seed).side.node, Raised) for c in own)
    return "part" if valued and not unlike & {c.id for c in own} else ""


def _shared(wrong: Reference, check: Check, seed: int, observed: Observed) -> bool:
    return alike(observed[check.id], wrong.expect(check, seed).side, check)


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
